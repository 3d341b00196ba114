import Diagnostics

extension DiagnosticRule {
  static let sectionOutOfOrder = DiagnosticRule(
    id: "section-out-of-order", severity: .error,
    summary: "a heading stands after one that it should precede",
    explanation: """
      The portal's order is Request Headers, Request Parameters, Response Headers, Response Parameters, Response \
      Code.

      Scrape the page again.
      """,
    example: """
      Response Headers
      …
      Request Parameters
      """)
}
