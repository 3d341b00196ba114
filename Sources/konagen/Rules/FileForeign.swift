import Diagnostics

extension DiagnosticRule {
  static let fileForeign = DiagnosticRule(
    id: "file-foreign", severity: .error, summary: "a file that konagen did not write is in its place",
    explanation: """
      konagen replaces and removes only files that it wrote, which it knows by the record .konagen-manifest in the same folder. Keep
      files of your own elsewhere. If the record itself was lost, run konagen with --force once.
      """,
    example: "a hand-written Generated/Konaplate/CardStateModification.swift")
}
