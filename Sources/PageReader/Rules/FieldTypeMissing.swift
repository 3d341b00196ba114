import Diagnostics

extension DiagnosticRule {
  static let fieldTypeMissing = DiagnosticRule(
    id: "field-type-missing", severity: .error,
    summary: "a field has no type",
    explanation: """
      A presence directly follows the name; the type between them is missing.

      Scrape the page again.
      """,
    example: """
      userId

      Required
      """)
}
