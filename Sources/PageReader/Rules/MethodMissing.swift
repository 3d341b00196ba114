import Diagnostics

extension DiagnosticRule {
  static let methodMissing = DiagnosticRule(
    id: "method-missing", severity: .error,
    summary: "a page has no HTTP method",
    explanation: """
      The method stands on a line of its own between the versions and the path.

      Scrape the page again.
      """,
    example: """
      Version: v1

      /api/v1/card
      """)
}
