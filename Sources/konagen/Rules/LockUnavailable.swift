import Diagnostics

extension DiagnosticRule {
  static let lockUnavailable = DiagnosticRule(
    id: "lock-unavailable", severity: .note, summary: "the folder cannot be locked",
    explanation: """
      konagen locks the folders that it writes to, so that two runs at the same time do not mix their files. This file system offers
      no locks; the run goes on without.
      """,
    example: "a network file system without lock support")
}
