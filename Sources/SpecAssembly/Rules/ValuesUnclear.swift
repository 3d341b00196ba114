import Diagnostics

extension DiagnosticRule {
  static let valuesUnclear = DiagnosticRule(
    id: "values-unclear", severity: .note, summary: "lines that look like a value set were left as description",
    explanation: """
      Lines of the form `word : text` can list values or explain words. These were not taken for values: there is only one of
      them, or the field's length allows none of them, or the field is no string, number or boolean. If they are values, add
      them with a correction.
      """,
    example: """
      grade
      string
      Required
      Length : 1
      - GOLD : first grade
      - SILVER : second grade
      """)
}

extension FieldDoubt {
  static func valuesUnclear(_ tokens: [String], isLikely: Bool, at line: Int) -> FieldDoubt {
    let shown = tokens.prefix(3).map(quoted).joined(separator: ", ") + (tokens.count > 3 ? ", …" : "")
    return FieldDoubt(
      .valuesUnclear,
      isLikely
        ? "\(shown) look like values, but the field's length allows none of them"
        : "\(shown) was not taken for a value, for it may as well be an explained word",
      at: .description(line), member: "values", severity: isLikely ? .warning : .note,
      fix: isLikely ? "Add the values with a correction, or confirm that they are none." : nil)
  }
}
