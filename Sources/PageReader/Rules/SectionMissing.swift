import Diagnostics

extension DiagnosticRule {
  static let sectionMissing = DiagnosticRule(
    id: "section-missing", severity: .error,
    summary: "a heading that every page has is not there",
    explanation: """
      Request Headers, Request Parameters, Response Headers, Response Code and Test Data stand on every page, in \
      this order; only Response Parameters can be absent.

      Scrape the whole page again.
      """,
    example: """
      Request Headers
      …
      Response Headers
      """)
}
