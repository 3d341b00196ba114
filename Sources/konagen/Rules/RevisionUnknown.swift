import Diagnostics

extension DiagnosticRule {
  static let revisionUnknown = DiagnosticRule(
    id: "revision-unknown", severity: .error, summary: "there is nothing to compare with",
    explanation: """
      One side of a comparison is neither a folder of specs nor a revision that git knows in this clone: it is misspelt, was never
      fetched, or lies beyond the end of a shallow clone's history. konagen fetches nothing by itself.
      """,
    example: "konagen diff origin/mian")
}
