import Diagnostics

extension DiagnosticRule {
  static let revisionUnknown = DiagnosticRule(
    id: "revision-unknown", severity: .error, summary: "this repository has no such revision",
    explanation: """
      A side of the comparison is neither a folder nor a revision that git knows here. konagen fetches nothing: a branch that exists only
      elsewhere has to be fetched first, and a shallow clone lacks what lies behind its depth.
      """,
    example: "konagen diff origin/mian")
}
