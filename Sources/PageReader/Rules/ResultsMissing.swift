import Diagnostics

extension DiagnosticRule {
  static let resultsMissing = DiagnosticRule(
    id: "results-missing", severity: .error,
    summary: "no result stands under Response Code",
    explanation: """
      Every endpoint documents at least its success.

      Scrape the page again.
      """,
    example: """
      Response Code

      Test Data
      """)
}
