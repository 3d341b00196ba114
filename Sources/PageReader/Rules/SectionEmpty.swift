import Diagnostics

extension DiagnosticRule {
  static let sectionEmpty = DiagnosticRule(
    id: "section-empty", severity: .warning,
    summary: "no field stands under a request heading",
    explanation: """
      Every endpoint has request headers, so an empty list of them means a partial capture and is an error. \
      Request parameters can be absent from an endpoint, but a partial capture looks the same, so an empty list of \
      them is worth a look.

      Compare the page with the portal.
      """,
    example: """
      Request Parameters

      Response Headers
      """)
}
