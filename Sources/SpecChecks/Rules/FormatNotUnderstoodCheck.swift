import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let formatNotUnderstood = DiagnosticRule(
    id: "format-not-understood", severity: .warning,
    summary: "a format holds letters that nothing explains",
    explanation: """
      Date and time letters (`YYYY`, `YY`, `MM`, `DD`, `HH`, `HH24`, `MI`, `SS`, `SSS`), punctuation and placeholders
      that the page explains on a line of their own are understood. This format holds something else, or the same part
      twice, so values are not held against it.

      Correct the format, or confirm that it stays prose.
      """,
    example: """
      orderNo  string  Required  Length : 15
      - Format : YYYYMMDD-nnnnnn
      """)
}

/// Looks for formats that no value can be held against.
struct FormatNotUnderstoodCheck: FieldCheck {
  var rule: DiagnosticRule { .formatNotUnderstood }

  func doubts(about field: Field, in context: FieldContext) -> [Doubt] {
    guard let format = field.format, let pattern = context.pattern, !pattern.isUnderstood else { return [] }
    let subject = "the format \(quoted(format)) of \(context.site.path)"
    let unknown = pattern.unknownTexts.prefix(3).map { quoted($0) }.joined(separator: ", ")
    let message =
      unknown.isEmpty ? "\(subject) has no part that varies" : "\(subject) holds \(unknown), which nothing explains"
    return [Doubt(member: ["format"], message: message)]
  }
}
