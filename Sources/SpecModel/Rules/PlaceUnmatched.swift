import Diagnostics

extension DiagnosticRule {
  /// A place denotes nothing in the spec.
  public static let placeUnmatched = DiagnosticRule(
    id: "place-unmatched", severity: .error,
    summary: "a place denotes nothing in the spec",
    explanation: """
      A place leads by names from an endpoint, or from api, to what it denotes: sections, fields, headers,
      results by their code, members. One of its names is not there: it is misspelt, or what it denoted has since
      gone.
      """,
    example: """
      POST /api/v1/card/status#request.stauts.values
      """)
}
