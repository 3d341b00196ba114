import Diagnostics

extension DiagnosticRule {
  static let resultCodeMalformed = DiagnosticRule(
    id: "result-code-malformed", severity: .error,
    summary: "a result's code is not of the form 000_000",
    explanation: """
      Codes are three digits, an underscore and three digits; they become cases of an error enumeration.

      Check the page on the portal.
      """,
    example: """
      Error code

      3_22
      """)
}
