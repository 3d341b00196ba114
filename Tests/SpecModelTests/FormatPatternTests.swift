import SpecModel
import Testing

@Suite struct FormatPatternTests {
  /// A pattern in one line: components as kind and width, literals quoted, unknown text behind a question mark.
  private func outline(_ text: String, _ placeholders: [Field.Placeholder] = []) -> String {
    FormatPattern(text, placeholders: placeholders).parts.map { part in
      switch part {
      case .literal(let text): "\"\(text)\""
      case .component(let component): "\(component.kind)\(component.width)"
      case .placeholder(let placeholder): "\(placeholder.alphabet)\(placeholder.length)"
      case .unknown(let text): "?\(text)"
      }
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("YYYYMMDDHHMMSS", "year4 month2 day2 hour2 minute2 second2"),
    ("YYYYMMDDHH24MISS", "year4 month2 day2 hour2 minute2 second2"),
    ("yyyyMMddHHmmssSSS", "year4 month2 day2 hour2 minute2 second2 fraction3"),
    ("YYYYMMDDHHMISSSSS", "year4 month2 day2 hour2 minute2 second2 fraction3"),
    ("YYMM", "year2 month2"),
    ("mmYY", "month2 year2"),
    ("hhmm", "hour2 minute2"),
    ("mm:ss", "minute2 \":\" second2"),
    ("yyyy-MM-dd hh:mi:ss", "year4 \"-\" month2 \"-\" day2 \" \" hour2 \":\" minute2 \":\" second2"),
    ("YYYY-MM-DDTHH:MM:SSZ", "year4 \"-\" month2 \"-\" day2 \"T\" hour2 \":\" minute2 \":\" second2 \"Z\""),
    ("yyyy-MM-dd'T'HH", "year4 \"-\" month2 \"-\" day2 \"T\" hour2"),
    ("YYYY년MM월", "year4 \"년\" month2 \"월\""),
    ("HH12", "hour2"),
  ])
  func takesApart(_ text: String, _ expected: String) {
    #expect(outline(text) == expected)
    #expect(FormatPattern(text).isUnderstood)
  }

  @Test(arguments: [
    ("YYYYMM/YYYYMMDD", "year4 month2 \"/\" ?YYYYMM day2"),
    ("YYY", "?YYY"),
    ("Base64", "?Base \"64\""),
    ("YYYYMMDD (KST)", "year4 month2 day2 \" \" ?(KST)"),
    ("yyMMdd-xxxx", "year2 month2 day2 \"-\" ?xxxx"),
    ("TYY", "?T year2"),
    ("ZYY", "?Z year2"),
    ("HHmmS", "hour2 minute2 ?S"),
    ("YYYYMMDD 형식", "year4 month2 day2 \" \" ?형식"),
    ("'YY", "?' year2"),
  ])
  func keepsWhatItDoesNotKnow(_ text: String, _ expected: String) {
    #expect(outline(text) == expected)
    #expect(!FormatPattern(text).isUnderstood)
    #expect(FormatPattern(text).length == nil)
  }

  @Test(arguments: [
    ("7digit, Hex String", "hexadecimal7...7"),
    ("5~7 digits", "decimal5...7"),
    ("5 - 7 Digits", "decimal5...7"),
    ("6자리 숫자", "decimal6...6"),
    ("8 자리", "any8...8"),
    ("random", "any3...3"),
    ("99999999999999999999 digits", "decimal3...3"),
    ("0 digits", "decimal3...3"),
    ("16진수", "hexadecimal3...3"),
  ])
  func readsWhatAPlaceholderStandsFor(_ meaning: String, _ expected: String) {
    #expect(outline("xxx", [Field.Placeholder(text: "xxx", meaning: meaning)]) == expected)
  }

  @Test func countsCharacters() {
    let placeholder = Field.Placeholder(text: "xxxxxxx", meaning: "7digit, Hex String")
    #expect(FormatPattern("yyMMddHHmiSS-xxxxxxx", placeholders: [placeholder]).length == 20...20)
    #expect(FormatPattern("YYYYMMDDHH24MISS").length == 14...14)
    #expect(FormatPattern("n.YY", placeholders: [.init(text: "n", meaning: "1~3 digits")]).length == 4...6)
    #expect(FormatPattern("-").length == nil)
  }

  @Test func thePlaceholderWinsOverDateLettersAndTheLongestIsTaken() {
    let placeholders = [
      Field.Placeholder(text: "s", meaning: "1 digit"), Field.Placeholder(text: "ss", meaning: "5 digits"),
    ]
    #expect(outline("HHss", placeholders) == "hour2 decimal5...5")
  }

  @Test func matchesValues() {
    let time = FormatPattern("YYYYMMDDHHMMSS")
    #expect(time.matches("20240131235959"))
    #expect(!time.matches("20241331235959"))
    #expect(!time.matches("20240131236059"))
    #expect(!time.matches("2024013123595"))
    #expect(!time.matches("202401312359590"))
    let numbered = FormatPattern(
      "a-b", placeholders: [.init(text: "a", meaning: "1~3 digits"), .init(text: "b", meaning: "1~2 digits")])
    #expect(numbered.matches("123-4"))
    #expect(!numbered.matches("1234-5"))
    #expect(!numbered.matches("-5"))
    #expect(FormatPattern("whatever").matches("anything"))
  }

  @Test func aLongPatternOfVaryingPartsStaysCheap() {
    let text = String(repeating: "n", count: 200)
    let pattern = FormatPattern(text, placeholders: [.init(text: "n", meaning: "1~1000 digits")])
    #expect(!pattern.matches(String(repeating: "1", count: 2000) + "x"))
  }
}
