import Diagnostics

extension DiagnosticRule {
  static let pathFragment = DiagnosticRule(
    id: "path-fragment", severity: .error,
    summary: "a path holds a “#”",
    explanation: """
      What follows a “#” in an address is never sent, so a line with one names no path that a service could answer. In places such as \
      `POST /api/v1/card#request.cardNo` the sign ends the path.

      Scrape the page again, and report the page to its owner if it reads the same.
      """,
    example: """
      POST

      /api/v1/card#read
      """)
}
