import Diagnostics

extension DiagnosticRule {
  static let manifestUnreadable = DiagnosticRule(
    id: "manifest-unreadable", severity: .error, summary: "the record of written files is damaged",
    explanation: """
      .konagen-manifest holds one line a file: sixteen hexadecimal digits, two blanks, the file's path in the folder. Usually a
      merge left conflict marks in it. Take either side or delete the file; after that konagen --force writes it anew.
      """,
    example: "<<<<<<< HEAD")
}
