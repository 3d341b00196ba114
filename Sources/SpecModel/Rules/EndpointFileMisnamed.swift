import Diagnostics

extension DiagnosticRule {
  /// An endpoint file has the name of another endpoint.
  public static let endpointFileMisnamed = DiagnosticRule(
    id: "endpoint-file-misnamed", severity: .error,
    summary: "an endpoint file has the name of another endpoint",
    explanation: """
      A file is named after the method and path of its endpoint, in lower case, with a hyphen for everything that
      is no letter or digit. Where two endpoints of the list would share a name, each name ends with eight digits
      of a hash of its endpoint.
      """,
    example: """
      endpoints/post-card-status.json: { "endpoint": "POST /api/v1/card/status" }
      """)
}
