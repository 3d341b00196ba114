import Diagnostics

extension DiagnosticRule {
  static let fileUnreadable = DiagnosticRule(
    id: "file-unreadable", severity: .error, summary: "a file or folder cannot be read",
    explanation: """
      The operating system refuses to hand the file over, or something else than a regular file stands under its name.
      Nothing is written while a file that belongs to the input is missing from it.
      """,
    example: "specs/pages/card.txt is a folder")
}
