import Diagnostics

extension DiagnosticRule {
  static let baseUndetermined = DiagnosticRule(
    id: "base-undetermined", severity: .error, summary: "nothing says what to compare with",
    explanation: """
      Without a BASE, the comparison begins where the history of HEAD left the main branch: origin/HEAD, origin/main, origin/master, main or
      master, the first that is there. None is there, or it has no commit in common with HEAD, as happens in a shallow clone.
      """,
    example: "konagen diff in a clone of depth 1 that knows no other branch")
}
