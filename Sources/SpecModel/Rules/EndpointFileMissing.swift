import Diagnostics

extension DiagnosticRule {
  /// Api.json lists an endpoint that has no file.
  public static let endpointFileMissing = DiagnosticRule(
    id: "endpoint-file-missing", severity: .error,
    summary: "api.json lists an endpoint that has no file",
    explanation: """
      Each endpoint of the list has a file of its own in the folder endpoints, named after its method and path.
      The list and the folder must agree, so that a lost file is noticed.
      """,
    example: """
      { "endpoints": ["POST /api/v1/card/status"] }
      """)
}
