import Diagnostics

extension DiagnosticRule {
  static let valueListedTwice = DiagnosticRule(
    id: "value-listed-twice", severity: .warning, summary: "a value set lists the same value twice",
    explanation: """
      One value stands twice among the listed values of a field, perhaps with another meaning. The spec holds the first; the
      other line stays in the description. Usually one of them is a misprint for a value that is then missing.
      """,
    example: """
      - 01 : first
      - 01 : second
      """)
}

extension FieldDoubt {
  static func valueListedTwice(_ value: String, at line: Int, first: Int) -> FieldDoubt {
    FieldDoubt(
      .valueListedTwice, "the value \(quoted(value)) is listed a second time", at: .description(line), member: "values",
      related: Related(message: "the spec holds this one", part: .description(first)),
      fix: "Correct the value set, or confirm that it is complete")
  }
}
