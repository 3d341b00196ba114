import Diagnostics

extension DiagnosticRule {
  static let constraintUnreadable = DiagnosticRule(
    id: "constraint-unreadable", severity: .error, summary: "the operand of a constraint is no decimal number",
    explanation: """
      A constraint line holds something else than a number in decimal digits, so that the bound it states would be lost. Scrape
      the page again.
      """,
    example: """
      Length : 1O
      """)
}

extension FieldDoubt {
  static func constraintUnreadable(_ operand: String) -> FieldDoubt {
    FieldDoubt(
      .constraintUnreadable, "\(quoted(operand)) is no number, but the operand of a constraint must be one",
      at: .constraint,
      fix: "Scrape the page again")
  }
}
