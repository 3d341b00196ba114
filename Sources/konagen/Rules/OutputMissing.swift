import Diagnostics

extension DiagnosticRule {
  static let outputMissing = DiagnosticRule(
    id: "output-missing", severity: .error, summary: "a file that should be there is missing",
    explanation: """
      The sources give this file, but it is not in the folder: a page was added, or the file was deleted or never committed.
      Run konagen and commit what it writes.
      """,
    example: "Generated/Konaplate/CardStateModification.swift was deleted")
}
