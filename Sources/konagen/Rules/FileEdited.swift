import Diagnostics

extension DiagnosticRule {
  static let fileEdited = DiagnosticRule(
    id: "file-edited", severity: .error, summary: "a file was edited since konagen wrote it",
    explanation: """
      konagen keeps the hash of every file that it writes in .konagen-manifest, in the same folder. This file's bytes have another
      one, so replacing it would destroy somebody's work. Make the change where the file comes from (a page, a correction, the
      configuration); then run konagen with --force, which overwrites the file.
      """,
    example: "a property added by hand to Generated/Konaplate/CardStateModification.swift")
}
