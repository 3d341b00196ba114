import Diagnostics

extension DiagnosticRule {
  static let fieldPresenceMissing = DiagnosticRule(
    id: "field-presence-missing", severity: .error,
    summary: "a field has no presence",
    explanation: """
      Required, Optional or Conditional stands after the type.

      Scrape the page again.
      """,
    example: """
      userId

      number

      Min : 1 , Max : 9
      """)
}
