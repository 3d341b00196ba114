import Diagnostics
import Testing

struct RenderTextTests {
  @Test func `a diagnostic with its excerpt, its notes and its fix`() {
    #expect(
      Samples.first.text() == """
        specs/pages/a b.txt:45:10: error: the length is 15, expected an even number [length-odd]
          45 | Length : 15
             |          ^~
        specs/pages/c.txt:7:10: note: it is 16 here
          7 | Length : 16
            |          ^~
        note: so it is on 3 other pages
        fix: Write 16

        """)
  }

  @Test func `a diagnostic without an excerpt, and one without a place`() {
    #expect(
      renderDiagnostics([Samples.second, Samples.third], as: .text) == """
        specs/pages/c.txt:9:3: warning: two blanks: one, expected [blank-twice]
        note: no pages [blank-twice]

        """)
  }

  @Test func `colours`() {
    let span = SourceSpan(file: "f", line: 1, column: 1, length: 1, lineText: "x")
    #expect(
      Diagnostic(Samples.mild, "m", at: span, fix: "F").text(isColoured: true)
        == "\u{1B}[1mf:1:1:\u{1B}[0m \u{1B}[1;35mwarning:\u{1B}[0m m [blank-twice]\n  1 | x\n    | \u{1B}[1;32m^\u{1B}[0m\n"
        + "\u{1B}[1;34mfix:\u{1B}[0m F\n")
  }

  private func excerpt(_ line: String, column: Int, length: Int = 1) -> [String] {
    let span = SourceSpan(file: "f", line: 1, column: column, length: length, lineText: line)
    return Diagnostic(Samples.mild, "m", at: span).text().split(separator: "\n").dropFirst().map {
      String($0.dropFirst(6))
    }
  }

  @Test(arguments: [
    ("카드 번호 x", 7, 1, "카드 번호 x", "          ^"),
    ("카드 번호 x", 4, 2, "카드 번호 x", "     ^~~~"),
    ("a\tb\tc", 4, 1, "a   b   c", "     ^~~"),
    ("abc", 4, 0, "abc", "   ^"),
    ("abc", 99, 5, "abc", "   ^"),
    ("abc", 2, 99, "abc", " ^~"),
    ("abc\r", 4, 0, "abc", "   ^"),
    ("", 1, 0, "", "^"),
    ("a\u{1B}[31mb", 7, 1, "a␛[31mb", "      ^"),
    ("a\u{202E}b", 3, 1, "a<U+202E>b", "         ^"),
    ("a\u{202E}b", 2, 1, "a<U+202E>b", " ^~~~~~~~"),
    ("a\u{200B}\u{A0}b\u{85}\u{2028}\u{7F}", 4, 1, "a<U+200B>\u{A0}b<U+0085><U+2028>␡", "          ^"),
    ("e\u{301}x", 3, 1, "e\u{301}x", " ^"),
  ])
  func `the marker stands under what it marks`(
    _ line: String, _ column: Int, _ length: Int, _ shown: String, _ marker: String
  ) {
    let lines = excerpt(line, column: column, length: length)
    #expect(lines.map { Array($0.unicodeScalars) } == [shown, marker].map { Array($0.unicodeScalars) })
  }

  @Test func `a long line is cut to a window around the marked place`() {
    let digits = String(repeating: "0123456789", count: 50)
    #expect(
      excerpt(digits, column: 1) == ["\(digits.prefix(100))…", "^"])
    #expect(
      excerpt(digits, column: 251, length: 3)
        == ["…" + String(repeating: "0123456789", count: 10) + "…", String(repeating: " ", count: 31) + "^~~"])
    #expect(
      excerpt(digits, column: 500) == ["…\(digits.suffix(100))", String(repeating: " ", count: 100) + "^"])
  }

  @Test func `a line of a million characters is shown as quickly as a short one`() {
    let line = String(repeating: "가", count: 1_000_000)
    #expect(
      excerpt(line, column: 500_000) == [
        "…" + String(repeating: "가", count: 50) + "…", String(repeating: " ", count: 31) + "^~",
      ])
  }

  @Test func `a message cannot add lines or colours of its own`() {
    let span = SourceSpan(file: "f\n::error::", line: 1, column: 1)
    #expect(
      Diagnostic(Samples.mild, "m\nx: error: \u{1B}[2J", at: span, fix: "a\rb").text()
        == "f␊::error:::1:1: warning: m␊x: error: ␛[2J [blank-twice]\nfix: a␍b\n")
  }
}
