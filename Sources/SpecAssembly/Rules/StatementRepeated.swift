import Diagnostics

extension DiagnosticRule {
  static let statementRepeated = DiagnosticRule(
    id: "statement-repeated", severity: .warning,
    summary: "a field's description states two different formats or units",
    explanation: """
      Two lines of one description state the same kind of fact differently. The spec holds the first statement; the other
      stays a line of the description. Decide with a correction which one holds.
      """,
    example: """
      - Format : YYMM
      - Format : MMYY
      """)
}

extension FieldDoubt {
  static func repeatedStatement(_ what: String, kept: String, other: String, at line: Int, first: Int) -> FieldDoubt {
    FieldDoubt(
      .statementRepeated, "this line states the \(what) \(quoted(other)), an earlier one \(quoted(kept))",
      at: .description(line), member: what,
      related: Related(message: "the spec holds this one", part: .description(first)),
      fix: "Settle the \(what) with a correction")
  }
}
