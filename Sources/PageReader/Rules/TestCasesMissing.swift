import Diagnostics

extension DiagnosticRule {
  static let testCasesMissing = DiagnosticRule(
    id: "test-cases-missing", severity: .warning,
    summary: "no test case stands under Test Data",
    explanation: """
      The console lists at least one test case for each endpoint.

      Scrape the page again.
      """,
    example: """
      Test Data

      Loading ...
      """)
}
