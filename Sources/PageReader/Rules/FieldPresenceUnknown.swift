import Diagnostics

extension DiagnosticRule {
  static let fieldPresenceUnknown = DiagnosticRule(
    id: "field-presence-unknown", severity: .error,
    summary: "a field's presence is none that the portal uses",
    explanation: """
      The words are Required, Optional and Conditional, or their Korean counterparts.

      If the portal really shows another one, this tool must learn it.
      """,
    example: """
      userId

      number

      Mandatory
      """)
}
