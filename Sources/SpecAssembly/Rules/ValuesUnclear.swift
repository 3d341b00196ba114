import Diagnostics

extension DiagnosticRule {
  static let valuesUnclear = DiagnosticRule(
    id: "values-unclear", severity: .note, summary: "lines may list values or explain words",
    explanation: """
      Lines of the form `word : text` can list values or explain words. Where there is only one of them, where the field's
      length allows none of them, or where the field is no string, number or boolean, they were not taken for values; if they
      are, add them with a correction. A word that often begins a remark, as `NOTE` or `MAX` does, was taken for a value
      because it stands among values that are written like it; if it is none, remove it with a correction. A label of two words or
      in Korean is never taken for a value, but reported where it stands among values.
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
    let shown = tokens.prefix(3).map { quoted($0) }.joined(separator: ", ") + (tokens.count > 3 ? ", …" : "")
    return FieldDoubt(
      .valuesUnclear,
      isLikely
        ? "\(shown) look like values, but the field's length allows none of them"
        : "\(shown) was not taken for a value, for it may as well be an explained word",
      at: .description(line), member: "values", severity: isLikely ? .warning : .note,
      fix: isLikely ? "Add the values with a correction, or confirm that they are none" : nil)
  }

  static func valuePassedOver(_ label: String, at line: Int) -> FieldDoubt {
    FieldDoubt(
      .valuesUnclear, "\(quoted(label)) stands among the values, but was not taken for one", at: .description(line),
      member: "values", severity: .warning, fix: "Add it to the values with a correction, or confirm that it is none")
  }

  static func valueLikeRemark(_ token: String, at line: Int) -> FieldDoubt {
    FieldDoubt(
      .valuesUnclear,
      "\(quoted(token)) was taken for a value like those beside it, though such a word often begins a remark",
      at: .description(line), member: "values", severity: .warning,
      fix: "Confirm that it is a value, or remove it with a correction")
  }
}
