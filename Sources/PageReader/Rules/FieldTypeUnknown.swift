import Diagnostics

extension DiagnosticRule {
  static let fieldTypeUnknown = DiagnosticRule(
    id: "field-type-unknown", severity: .error,
    summary: "a field's type is none that the portal uses",
    explanation: """
      The types are string, number, boolean, object, array of objects and array of strings.

      If the portal really shows another one, this tool must learn it.
      """,
    example: """
      userId

      integer

      Required
      """)
}
