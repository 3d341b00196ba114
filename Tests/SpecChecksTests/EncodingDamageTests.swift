import SpecModel
import Testing

@Suite struct EncodingDamageTests {
  @Test(arguments: [
    "Memberโ€™s", "Memberâ€™s", "Ã©tat", "lost \u{FFFD} here", "a\u{9D}b", "ํš์›", "์นด", "ì¹´ë",
  ])
  func reportsTraces(_ damaged: String) {
    #expect(
      report("encoding-damage", of: text("a", description: ["fine", damaged])) == [
        "POST /a#request.a.description: \(quotedForTest(damaged)) shows traces of a wrong decoding"
      ])
  }

  @Test(arguments: [
    "Member’s", "회원 ID", "ไทย", "ภาษาไทย “ก็” – ok…", "état, naïve «", "a\u{A0}b\u{200B}", "• bullet", "ä ö ü ß",
    "a\u{85}b", "São",
  ])
  func leavesSoundTextAlone(_ sound: String) {
    #expect(report("encoding-damage", of: text("a", description: [sound])).isEmpty)
  }

  @Test func looksAtEveryText() {
    let bad = "a\u{FFFD}b"
    var field = text("a", condition: .prose(bad), description: [bad, bad])
    field.unit = bad
    field.format = bad
    field.placeholders = [.init(text: "x", meaning: bad)]
    field.values = [.init(value: .string("A"), meaning: bad), .init(value: .string(bad))]
    var whole = endpoint("/a", request: [field], results: [failure("001_001", bad, bad)], labels: [bad])
    whole.title = bad
    whole.description = [bad]
    let places = report("encoding-damage", of: spec([whole])).filter { !$0.utf8.starts(with: "  ".utf8) }
      .map { String($0.prefix { $0 != ":" }) }
    #expect(
      places == [
        "POST /a#description", "POST /a#request.a.condition", "POST /a#request.a.description",
        "POST /a#request.a.format",
        "POST /a#request.a.placeholders", "POST /a#request.a.unit", "POST /a#request.a.values",
        "POST /a#results.001_001.description", "POST /a#results.001_001.message", "POST /a#testCases.a\u{FFFD}b.label",
        "POST /a#title",
      ])
  }

  /// Control characters are shown as their numbers.
  private func quotedForTest(_ text: String) -> String {
    let shown = text.unicodeScalars.map { scalar in
      (0x80...0x9F).contains(scalar.value)
        ? "<U+00\(String(scalar.value, radix: 16, uppercase: true))>" : String(scalar)
    }
    return "“\(shown.joined())”"
  }
}
