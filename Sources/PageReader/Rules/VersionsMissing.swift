import Diagnostics

extension DiagnosticRule {
  static let versionsMissing = DiagnosticRule(
    id: "versions-missing", severity: .warning,
    summary: "a page has no list of versions",
    explanation: """
      The selected version is followed by the list of all versions, which repeats it even where it is the only \
      one.

      Scrape the page again.
      """,
    example: """
      Version: v1

      POST
      """)
}
