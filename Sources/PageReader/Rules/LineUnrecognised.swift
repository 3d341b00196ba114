import Diagnostics

extension DiagnosticRule {
  static let lineUnrecognised = DiagnosticRule(
    id: "line-unrecognised", severity: .error,
    summary: "a line has no role on a page",
    explanation: """
      Every line of a page is used or known to be furniture. One that is neither could hold a fact in a form that \
      is not known yet; leaving it out would lose that fact without anybody noticing. A run of such lines is \
      reported once.

      Scrape the page again; if the line is still there, this tool must learn its form.
      """,
    example: """
      Add object

      Remove object
      """)
}
