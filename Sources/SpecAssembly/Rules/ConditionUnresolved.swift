import Diagnostics

extension DiagnosticRule {
  static let conditionUnresolved = DiagnosticRule(
    id: "condition-unresolved", severity: .warning,
    summary: "a condition names a field that cannot be found, or a value that the field cannot have",
    explanation: """
      A condition was understood, but the field it names is not there, is there more than once, or cannot have the value it is
      compared with. The spec records the line as the condition's text; nothing is enforced. State the condition with a
      correction.
      """,
    example: """
      - Condition field : Setting if "isDeliveryNeeded" is "true"
      """)
}

extension FieldDoubt {
  static func conditionUnresolved(_ message: String, at line: Int) -> FieldDoubt {
    FieldDoubt(
      .conditionUnresolved, message, at: .description(line), member: "condition",
      fix: "State the condition with a correction")
  }
}
