import Diagnostics

extension DiagnosticRule {
  static let projectMissing = DiagnosticRule(
    id: "project-missing", severity: .error, summary: "no project is where it was looked for",
    explanation: """
      A project's folder is the current one unless --project names another. It holds the folder specs, with konagen.json, the
      pages or the JSON spec, unless --specs and --pages name other folders. 'konagen init' begins one.
      """,
    example: "konagen --project my-project/specs")
}
