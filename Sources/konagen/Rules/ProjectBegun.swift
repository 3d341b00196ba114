import Diagnostics

extension DiagnosticRule {
  static let projectBegun = DiagnosticRule(
    id: "project-begun", severity: .error, summary: "a project would begin where one has begun",
    explanation: """
      'konagen init' writes konagen.json and README.md into a folder of specs that has neither, and it begins no project inside the
      specs of another, whose folders konagen keeps. A second project of a repository has its own folder beside them.
      """,
    example: "konagen init --project my-project/specs")
}
