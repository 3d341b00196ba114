import Diagnostics
import Testing

struct DiagnosticListTests {
  @Test func `diagnostics are sorted, and equal ones are listed once`() {
    let shuffled = [Samples.second, Samples.first, Samples.third, Samples.first, Samples.second]
    #expect(shuffled.inOrder() == [Samples.third, Samples.first, Samples.second])
    #expect(shuffled.reversed().inOrder() == shuffled.inOrder())
  }

  @Test func `diagnostics that differ in their notes alone are both kept`() {
    var other = Samples.first
    other.notes = []
    #expect([other, Samples.first].inOrder().count == 2)
    #expect([other, Samples.first].inOrder() == [Samples.first, other].inOrder())
  }

  @Test func `strict runs turn warnings into errors and leave notes`() {
    #expect(
      [Samples.first, Samples.second, Samples.third].promotingWarnings().map(\.severity) == [.error, .error, .note])
  }

  @Test func `a summary counts what there is`() {
    #expect(DiagnosticCounts([]).summary == nil)
    #expect(DiagnosticCounts([Samples.first, Samples.second, Samples.second]).summary == "1 error, 2 warnings")
    #expect(DiagnosticCounts([Samples.third]).summary == "1 note")
  }

  @Test(arguments: [
    ("presense", "presence"), ("Required", "required"), ("lenght", "length"), ("nam", "name"), ("colour", nil),
    ("length", nil), ("", nil), ("rang", "range"), (String(repeating: "x", count: 5000), nil),
  ])
  func `the nearest word`(_ word: String, _ nearest: String?) {
    #expect(nearestWord(to: word, among: ["name", "length", "presence", "range", "required"]) == nearest)
  }

  @Test func `offsets become lines and columns`() {
    var text = SourceText(file: "f", bytes: Array("ab\r\n카드x\n".utf8) + [0xFF, 0x61])
    func place(_ start: Int, _ end: Int) -> String {
      let span = text.span(from: start, to: end)
      return "\(span.line):\(span.column)+\(span.length) \(span.lineText ?? "")"
    }
    #expect(place(0, 1) == "1:1+1 ab")
    #expect(place(1, 9) == "1:2+1 ab")
    #expect(place(7, 11) == "2:2+2 카드x")
    #expect(place(12, 13) == "3:1+1 \u{FFFD}a")
    #expect(place(13, 14) == "3:2+1 \u{FFFD}a")
    #expect(place(99, 100) == "3:3+0 \u{FFFD}a")
    #expect(place(-5, -1) == "1:1+0 ab")
  }

  @Test func `columns on a line of any length`() {
    // A lone continuation byte stands for itself, as it is shown.
    let pieces = ["a", "é", "카", "🂡"].map { Array($0.utf8) } + [[0x80], [0xC3]]
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for index in 0..<20_000 {
      starts.append(bytes.count)
      bytes += pieces[index % pieces.count]
    }
    var text = SourceText(file: "f", bytes: bytes)
    for index in stride(from: 0, to: starts.count - 1, by: 97) {
      #expect(text.span(from: starts[index], to: starts[index + 1]).column == index + 1)
      #expect(text.span(from: 0, to: starts[index]).length == index)
    }
  }

  @Test func `many places on one enormous line take time in proportion`() {
    let started = ContinuousClock.now
    var text = SourceText(file: "f", bytes: [UInt8](repeating: 0x61, count: 4 << 20))
    for offset in stride(from: 0, to: 4 << 20, by: 400) {
      #expect(text.span(from: offset, to: offset + 1).column == offset + 1)
    }
    // Seconds even in an unoptimised build on a busy machine; what grows with the square takes many minutes.
    #expect(ContinuousClock.now - started < .seconds(60))
  }
}
