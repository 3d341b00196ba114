import Diagnostics

extension DiagnosticRule {
  static let fileBlocked = DiagnosticRule(
    id: "file-blocked", severity: .error, summary: "a folder or a link stands where a file should be written",
    explanation: """
      A generated file is a regular file. A folder, a symbolic link or a device under its name is never replaced, not even with
      --force.
      """,
    example: "specs/api.json is a symbolic link")
}
