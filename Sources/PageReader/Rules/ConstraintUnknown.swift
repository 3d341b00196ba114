import Diagnostics

extension DiagnosticRule {
  static let constraintUnknown = DiagnosticRule(
    id: "constraint-unknown", severity: .error,
    summary: "a constraint has a form that is not known",
    explanation: """
      The line after a presence reads like a constraint, but is neither “Length : N” nor “Min : N , Max : N” nor \
      “Value : N” with plain numbers. Leaving it out would let wrong values pass.

      If the portal really shows it, this tool must learn it.
      """,
    example: """
      userId

      string

      Required

      Length : ten
      """)
}
