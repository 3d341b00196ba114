import Diagnostics

extension DiagnosticRule {
  static let correctionWithoutPage = DiagnosticRule(
    id: "correction-without-page", severity: .error, summary: "a spec that comes from no page is corrected",
    explanation: """
      A correction decides against a page, and the next reading of the page takes it into account. A spec that is written by hand has no \
      such reading: its value is changed where it stands. Confirmations are as good there as anywhere.
      """,
    example: """
      "at": "POST /v1/orders#request.grade.length", "operation": "set", "value": { "min": 1, "max": 4 }
      """)
}
