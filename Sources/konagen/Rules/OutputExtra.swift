import Diagnostics

extension DiagnosticRule {
  static let outputExtra = DiagnosticRule(
    id: "output-extra", severity: .error, summary: "a file is left over whose source is gone",
    explanation: """
      konagen wrote this file once, but no source gives it any more: a page was removed, or an endpoint got another path or name.
      Run konagen, which removes it.
      """,
    example: "specs/endpoints/post-api-v1-card-status.json after its page was deleted")
}
