import Diagnostics

extension DiagnosticRule {
  /// An endpoint file is not in the list of api.json.
  public static let endpointFileUnlisted = DiagnosticRule(
    id: "endpoint-file-unlisted", severity: .error,
    summary: "an endpoint file is not in the list of api.json",
    explanation: """
      The list in api.json is what makes an endpoint part of the API. A file beside it is either forgotten there
      or left over.
      """,
    example: """
      { "endpoint": "POST /api/v1/card/discard" }
      """)
}
