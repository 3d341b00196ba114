import Diagnostics

extension DiagnosticRule {
  static let resultIncomplete = DiagnosticRule(
    id: "result-incomplete", severity: .error,
    summary: "a result lacks one of its lines",
    explanation: """
      A result is an HTTP status, “Error code” and the code, “Message” and its text, “Description” and its text.

      Scrape the page again.
      """,
    example: """
      400

      Error code

      Message
      """)
}
