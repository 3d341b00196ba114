import Testing

@testable import SwiftEmission

@Suite struct SourceWritingTests {
  @Test(arguments: Array(0x00...0x1F as ClosedRange<UInt8>) + [0x7F])
  func `A control in a text is never written as itself`(control: UInt8) {
    let text = "a\(Unicode.Scalar(control))b"
    let source: Source = """
      \(Source.comment("\(text: text) \(code: text)"))
      /// \(code: text)
      let a = \(literal: text)
      \(Source.argument("label", text, comma: true))
      \(Source.table([(text, [text])]))
      """
    let written = source.written()
    #expect(written.allSatisfy { $0 == 0x0A || $0 >= 0x20 && $0 != 0x7F })
    #expect(String(decoding: written, as: UTF8.self).hasSuffix("\n\"\"\"\n"))
  }

  @Test(arguments: Array(0x08...0x1F as ClosedRange<UInt8>).filter { $0 != 0x0A } + [0x00])
  func `A control that is no mark is passed over`(control: UInt8) {
    for place in 0...9 {
      var source: Source = "let a = 1"
      source.bytes.insert(control, at: place)
      #expect(source.written() == Array("let a = 1\n".utf8))
    }
  }

  @Test func `A source on one line has nothing to hang`() {
    let source: Source = "let a = 1"
    #expect(source.hanging(by: 2) == source)
    let choice = Source(source.hanging(by: 2), otherwise: "let a =\n  1")
    #expect(choice.written() == Array("let a = 1\n".utf8))
    let lines: Source = "let a =\n1"
    let code: Source = "if b { \(lines.hanging(by: 2)) }"
    #expect(code.written() == Array("if b { let a =\n  1 }\n".utf8))
  }
}
