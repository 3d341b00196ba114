import Diagnostics

/// Diagnostics for the tests of renderings.
enum Samples {
  static let rule = DiagnosticRule(
    id: "length-odd", severity: .error, summary: "a length is odd",
    explanation: "Lengths are even.\nThis one is not.", example: "Length : 15\n\nLength : 17")
  static let mild = DiagnosticRule(
    id: "blank-twice", severity: .warning, summary: "two blanks", explanation: "One is enough.", example: "a  b")

  static let first = Diagnostic(
    rule, "the length is 15, expected an even number",
    at: SourceSpan(file: "specs/pages/a b.txt", line: 45, column: 10, length: 2, lineText: "Length : 15"),
    notes: [
      Diagnostic.Note(
        "it is 16 here",
        at: SourceSpan(file: "specs/pages/c.txt", line: 7, column: 10, length: 2, lineText: "Length : 16")),
      Diagnostic.Note("so it is on 3 other pages"),
    ], fix: "Write 16")
  static let second = Diagnostic(
    mild, "two blanks: one, expected", at: SourceSpan(file: "specs/pages/c.txt", line: 9, column: 3))
  static let third = Diagnostic(mild, "no pages", severity: .note)
}
