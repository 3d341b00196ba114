import Diagnostics

extension DiagnosticRule {
  static let pagesMissing = DiagnosticRule(
    id: "pages-missing", severity: .error, summary: "there is no page to read",
    explanation: """
      The folder of pages does not exist or holds no file whose name ends in .txt. The folder is specs/pages unless the
      configuration or --pages names another one. A project without pages, whose JSON spec is written by hand, runs
      'konagen generate' instead.
      """,
    example: "konagen --pages documentation")
}
