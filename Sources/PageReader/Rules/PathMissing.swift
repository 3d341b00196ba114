import Diagnostics

extension DiagnosticRule {
  static let pathMissing = DiagnosticRule(
    id: "path-missing", severity: .error,
    summary: "a page has no path",
    explanation: """
      The path stands after the method, on a line without blanks and with at least one slash; its leading slash \
      can be missing.

      Scrape the page again.
      """,
    example: """
      POST

      Reads a card.
      """)
}
