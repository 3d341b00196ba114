import Diagnostics

extension DiagnosticRule {
  static let methodUnknown = DiagnosticRule(
    id: "method-unknown", severity: .error,
    summary: "a page's method is none of HTTP",
    explanation: """
      The line before the path must be one of the methods of HTTP, in capital letters.

      Scrape the page again.
      """,
    example: """
      PSOT

      /api/v1/card
      """)
}
