import Diagnostics

extension DiagnosticRule {
  static let sectionRepeated = DiagnosticRule(
    id: "section-repeated", severity: .error,
    summary: "a heading stands on a page a second time",
    explanation: """
      Fields under a repeated heading would replace the first ones.

      Scrape the page again, or remove the copy.
      """,
    example: """
      Request Headers

      Request Headers
      """)
}
