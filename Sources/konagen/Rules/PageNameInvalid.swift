import Diagnostics

extension DiagnosticRule {
  static let pageNameInvalid = DiagnosticRule(
    id: "page-name-invalid", severity: .error, summary: "a page's file name is not printable UTF-8",
    explanation: """
      The file's name becomes part of the spec and of messages. A name that is no UTF-8, or that holds line breaks or invisible
      characters, can be neither.
      """,
    example: "specs/pages/card\\xFF.txt")
}
