import Diagnostics

extension DiagnosticRule {
  static let foldersCoincide = DiagnosticRule(
    id: "folders-coincide", severity: .error, summary: "one folder is given two purposes",
    explanation: """
      konagen keeps order in the folder that it writes Swift to: it removes files of its own that it no longer writes, and
      reports others. Pages and specs need folders of their own.
      """,
    example: #"{ "pages": "specs/pages", "output": "specs/pages" }"#)
}
