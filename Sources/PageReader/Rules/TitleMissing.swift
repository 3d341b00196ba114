import Diagnostics

extension DiagnosticRule {
  static let titleMissing = DiagnosticRule(
    id: "title-missing", severity: .error,
    summary: "a page has no title",
    explanation: """
      The title, followed at once by Sync or Async, is the first line after the navigation bar.

      Scrape the page again.
      """,
    example: """
      Service

      Version: v1
      """)
}
