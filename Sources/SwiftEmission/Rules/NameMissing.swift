import Diagnostics

extension DiagnosticRule {
  static let nameMissing = DiagnosticRule(
    id: "swift-name-missing", severity: .error,
    summary: "something that needs a Swift name has none",
    explanation: """
      Names are part of the spec, so that a reworded title or message never renames public API. `konagen extract` writes
      them; a spec written by hand gives them itself.
      """,
    example: """
      { "endpoint": "POST /api/v1/card/status", "title": "Modification of the Card’s State" }
      """)
}
