import Diagnostics

extension DiagnosticRule {
  static let defaultPreselected = DiagnosticRule(
    id: "default-preselected", severity: .warning,
    summary: "a boolean's default is known only from the choice that the portal's form preselects",
    explanation: """
      The page shows a preselected choice for a boolean, but no line says that the service assumes it when the field is absent.
      The spec takes the choice of a field that can be absent for its default. Confirm it once it is known to be so, or remove
      it with a correction.
      """,
    example: """
      sendMessage
      boolean
      Optional
      false
      true
      false
      """)
}

extension FieldDoubt {
  static func defaultPreselected(_ value: Bool) -> FieldDoubt {
    FieldDoubt(
      .defaultPreselected, "the form preselects \(value), but no line states a default", at: .widgetSelection,
      member: "default", fix: "Confirm that an absent field means \(value), or remove the default with a correction")
  }

  static func preselectedOnRequired(_ value: Bool) -> FieldDoubt {
    FieldDoubt(
      .defaultPreselected, "the form preselects \(value) for a required field, which has no default",
      at: .widgetSelection,
      member: "default", severity: .note)
  }
}
