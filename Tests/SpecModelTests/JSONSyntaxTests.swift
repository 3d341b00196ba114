import Diagnostics
import SeededRandom
import Testing

@testable import SpecModel

struct JSONSyntaxTests {
  @Test(arguments: [
    ("", "1:1+0 json-syntax: found the end of the file where a value was expected → Close what is still open"),
    (
      "{\n  \"a\": 1,\n}",
      "3:1+1 json-syntax: found `}` where a member's name was expected → Remove the comma before it"
    ),
    ("[1, 2,]", "1:7+1 json-syntax: found `]` where a value was expected → Remove the comma before it"),
    ("[1 2]", "1:4+1 json-syntax: found `2` where `,` or `]` was expected"),
    ("{\"a\": 1 \"b\": 2}", "1:9+1 json-syntax: found `\"` where `,` or `}` was expected → Put a comma before it"),
    ("{\"a\" 1}", "1:6+1 json-syntax: found `1` where `:` was expected"),
    ("{} x", "1:4+1 json-syntax: found `x` behind the end of the value → Remove what follows the value"),
    ("// no", "1:1+1 json-syntax: found `/` where a value was expected → Remove the comment: JSON has none"),
    ("['a']", "1:2+1 json-syntax: found `'` where a value was expected → Quote the text with \"…\""),
    ("[\"카\", nul]", "1:7+1 json-syntax: found `n` where a value was expected → Quote the text with \"…\""),
    ("[\"a]", "1:2+1 json-syntax: the text has no closing `\"` → Close it with \""),
    (
      "[\"a\nb\"]",
      "1:4+0 json-syntax: found the control character U+000A inside a string → Write it as an escape, such as \\n or \\t"
    ),
    ("[\"\\x\"]", "1:4+1 json-syntax: found `x` behind a backslash → Write a backslash as \\\\"),
    ("[\"\\u00g0\"]", "1:7+1 json-syntax: found `g` where a hexadecimal digit was expected"),
    ("[\"\\ud83d\"]", "1:3+6 json-encoding: the escape is half of a surrogate pair → Write the character itself"),
    ("[\"\\ude00\"]", "1:3+6 json-encoding: the escape is half of a surrogate pair → Write the character itself"),
    (
      "[\"\\ud83d\\u0041\"]", "1:3+6 json-encoding: the escape is half of a surrogate pair → Write the character itself"
    ),
    (
      "[01]", "1:2+1 json-syntax: the number has a leading zero → Remove the zero, or quote the value if it is a string"
    ),
    ("[-]", "1:3+1 json-syntax: found `]` where a digit was expected"),
    ("[1.]", "1:4+1 json-syntax: found `]` where a digit was expected"),
    (
      "[1e3]",
      "1:3+1 json-syntax: the number has an exponent → Write its digits out: specs keep numbers exactly as documented"
    ),
    (
      "\u{FEFF}{}",
      "1:1+1 json-encoding: the file begins with a byte order mark → Save it as UTF-8 without a byte order mark"
    ),
    (
      "{\"a\": 1, \"b\": 2, \"\\u0061\": 3}",
      "1:18+8 json-key-repeated: the member `a` stands in this object already → Remove one of the two (1:2 it stands here first)"
    ),
    ("[\u{0}]", "1:2+1 json-syntax: found the control character U+0000 where a value was expected"),
  ])
  func `text that is no JSON is refused where it goes wrong`(_ text: String, _ expected: String) {
    let decoded = decodeJSON(Array(text.utf8), file: "f") { $0.value($1) }
    #expect(decoded.value == nil)
    #expect(decoded.diagnostics.map(shown) == ["f:" + expected])
  }

  @Test(
    arguments: [
      [0xFF], [0x80], [0xC0, 0xAF], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF0, 0x9F, 0x98], [0xF5, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func `bytes that are no UTF-8 are refused`(_ bytes: [UInt8]) {
    let text = Array("[\"".utf8) + bytes + Array("\"]".utf8)
    let decoded = decodeJSON(text, file: "f") { $0.value($1) }
    #expect(decoded.diagnostics.map(\.rule.id) == ["json-encoding"])
    #expect(decoded.diagnostics.first?.span?.column == 3)
  }

  @Test func `a repeated name is found among many`() {
    let members = (0..<1000).map { "\"m\($0)\": \($0)" } + ["\"m500\": 0"]
    let decoded = decodeJSON(Array("{\(members.joined(separator: ",\n"))}".utf8), file: "f") { $0.value($1) }
    #expect(
      decoded.diagnostics.map(shown) == [
        "f:1001:1+6 json-key-repeated: the member `m500` stands in this object already → Remove one of the two "
          + "(501:1 it stands here first)"
      ])
  }

  @Test func `nesting ends at the limit, however deep the text goes`() {
    let deepest = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    #expect(decodeJSON(Array(deepest.utf8), file: "f") { $0.value($1) }.value != nil)
    let decoded = decodeJSON(Array(repeating: UInt8(ascii: "["), count: 1_000_000), file: "f") { $0.value($1) }
    #expect(
      decoded.diagnostics.map(shown)
        == ["f:1:129+1 json-too-deep: more than 128 objects and arrays stand inside one another"])
  }

  @Test func `every prefix of a text ends in an error, never in a crash`() {
    let text = Array(#"{"a": [1.5, -0, true, null, "\u00e9카\n😀\ud83d\ude00"], "b": {"c": false}}"#.utf8)
    for count in 0..<text.count {
      let decoded = decodeJSON(Array(text.prefix(count)), file: "f") { $0.value($1) }
      #expect(decoded.diagnostics.hasErrors, "\(count) bytes")
    }
  }

  @Test(arguments: 0..<200)
  func `altered bytes yield a value or one error, never a crash`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var text = Array(#"{"a": [1.5, -0, true, null, "\u00e9카\n😀\ud83d\ude00"], "b": {"c": false}}"#.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      text[Int.random(in: text.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    let decoded = decodeJSON(text, file: "f") { $0.value($1) }
    #expect((decoded.value == nil) == (decoded.diagnostics.count == 1), "seed \(seed)")
  }

  @Test func `values keep their exact numbers, their texts and their order`() {
    let text = #"{"b": 9999999999999999999, "a": [-0.50, "\u00e9\"\\\/\b\f\n\r\t\u0000\ud83d\ude00", null, true]}"#
    let expected = JSONValue.object([
      .init("b", .number(ExactNumber("9999999999999999999") ?? 0)),
      .init(
        "a",
        .array([
          .number(ExactNumber("-0.5") ?? 0), .string("é\"\\/\u{8}\u{C}\n\r\t\u{0}😀"), .null, .boolean(true),
        ])),
    ])
    #expect(decodeJSON(Array(text.utf8), file: "f") { $0.value($1) }.value == expected)
  }
}
