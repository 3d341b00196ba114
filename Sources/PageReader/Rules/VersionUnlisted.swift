import Diagnostics

extension DiagnosticRule {
  static let versionUnlisted = DiagnosticRule(
    id: "version-unlisted", severity: .warning,
    summary: "the selected version is not in the list of versions",
    explanation: """
      The list under the selected version repeats it. A page where it does not was edited by hand or mixed from \
      two.

      Scrape the page again.
      """,
    example: """
      Version: v2

      Version: v1
      """)
}
