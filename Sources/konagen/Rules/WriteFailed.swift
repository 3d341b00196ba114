import Diagnostics

extension DiagnosticRule {
  static let writeFailed = DiagnosticRule(
    id: "write-failed", severity: .error, summary: "a file could not be written",
    explanation: """
      The disk is full, or a folder or the whole file system may not be written. All new files are written beside the old ones
      before any of them is replaced, so that in nearly every case nothing has changed. Where the failure came later, the
      message says so, the record in the folder is marked as incomplete, and the next run completes it.
      """,
    example: "Generated/Konaplate lies on a read-only file system")
}
