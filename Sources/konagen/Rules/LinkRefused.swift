import Diagnostics

extension DiagnosticRule {
  static let linkRefused = DiagnosticRule(
    id: "link-refused", severity: .error, summary: "a symbolic link leads out of the project",
    explanation: """
      A folder that konagen would write to lies elsewhere than its path says, outside the project. That is refused, because a checkout
      that somebody else prepared could make konagen overwrite any file of yours. A folder outside the project that is named as
      such, in the configuration or by an option, is accepted.
      """,
    example: "Generated/Konaplate -> ../../elsewhere")
}
