import Diagnostics

extension DiagnosticRule {
  static let revisionIncomplete = DiagnosticRule(
    id: "revision-incomplete", severity: .error, summary: "git does not hold all files of a revision",
    explanation: """
      The repository knows the revision, but not the contents of its files: a partial clone fetches them when they are needed, and konagen
      fetches nothing. Let git fetch them, for example with 'git checkout', or compare two folders.
      """,
    example: "konagen diff origin/main in a clone made with --filter=blob:none")
}
