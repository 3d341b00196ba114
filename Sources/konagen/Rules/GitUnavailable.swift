import Diagnostics

extension DiagnosticRule {
  static let gitUnavailable = DiagnosticRule(
    id: "git-unavailable", severity: .error, summary: "git cannot be asked what a revision holds",
    explanation: """
      A side of the comparison is a git revision, and the program git is not installed, or refuses this repository. Only git knows what a
      revision holds. Two folders are compared without it.
      """,
    example: "konagen diff HEAD~3 where no git is installed")
}
