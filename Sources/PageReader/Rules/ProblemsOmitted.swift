import Diagnostics

extension DiagnosticRule {
  static let problemsOmitted = DiagnosticRule(
    id: "problems-omitted", severity: .warning,
    summary: "a page has more problems than are told one by one",
    explanation: """
      Only the first hundred problems of a page are told. A page with more of them is most likely damaged as a \
      whole, or no page.

      Mend the first problems, or scrape the page again.
      """,
    example: """
      Request Headers

      Request Headers
      …
      """)
}
