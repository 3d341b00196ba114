import Diagnostics

extension DiagnosticRule {
  static let runInterrupted = DiagnosticRule(
    id: "run-interrupted", severity: .error, summary: "an earlier run was interrupted while it replaced files",
    explanation: """
      Some files of the folder may be new and others old. Run konagen again: it recognises both as its own and completes the work.
      """,
    example: "# incomplete: a run was interrupted; run konagen again.")
}
