import Diagnostics

extension DiagnosticRule {
  static let versionMissing = DiagnosticRule(
    id: "version-missing", severity: .error,
    summary: "a page has no version",
    explanation: """
      The selected version stands under the title, and after it the list of all versions, which repeats it.

      Scrape the page again.
      """,
    example: """
      Discarding a CardSync

      POST
      """)
}
