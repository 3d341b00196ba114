import Diagnostics

extension DiagnosticRule {
  static let accessUnknown = DiagnosticRule(
    id: "access-unknown", severity: .error,
    summary: "the access level of the generated code is none that Swift has there",
    explanation: """
      Generated declarations are `public` for a library of their own, `package` for a target among others, or `internal`
      for files inside an app's target.
      """,
    example: """
      { "module": "Konaplate", "access": "open" }
      """)
}
