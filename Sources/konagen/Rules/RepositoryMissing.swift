import Diagnostics

extension DiagnosticRule {
  static let repositoryMissing = DiagnosticRule(
    id: "repository-missing", severity: .error, summary: "a revision is asked for outside of any git repository",
    explanation: """
      A side of the comparison that is no folder is taken for a git revision, and the project does not lie in a git repository. Run the command
      inside of one, or name two folders of specs.
      """,
    example: "konagen diff HEAD~3 in an unpacked archive")
}
