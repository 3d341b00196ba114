import Diagnostics

extension DiagnosticRule {
  /// The specs folder has no api.json.
  public static let apiFileMissing = DiagnosticRule(
    id: "api-file-missing", severity: .error,
    summary: "the specs folder has no api.json",
    explanation: """
      api.json names the service, the shared headers and the list of endpoints; without it the endpoint files say
      nothing. `konagen extract` writes it from pages.
      """,
    example: """
      specs/endpoints/post-api-v1-card-status.json without specs/api.json
      """)
}
