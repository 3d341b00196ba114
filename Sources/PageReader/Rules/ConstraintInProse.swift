import Diagnostics

extension DiagnosticRule {
  static let constraintInProse = DiagnosticRule(
    id: "constraint-in-prose", severity: .warning,
    summary: "a line of a description reads like a constraint",
    explanation: """
      Constraints stand directly after the presence, one a field. A line of that form further down is kept as text \
      and not enforced.

      Check on the portal whether it is meant as a constraint.
      """,
    example: """
      Length : 15

      ASP ID

      Length : 16
      """)
}
