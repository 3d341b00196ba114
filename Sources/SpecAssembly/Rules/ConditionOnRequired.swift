import Diagnostics

extension DiagnosticRule {
  static let conditionOnRequired = DiagnosticRule(
    id: "condition-on-required", severity: .warning, summary: "a required field states a condition for being needed",
    explanation: """
      A field that is always required needs no condition. Either the presence or the condition is wrong; the spec holds the
      presence. Decide with a correction which one holds.
      """,
    example: """
      address
      string
      Required
      - Condition field : Setting if "isDeliveryRequired" is "true"
      """)
}

extension FieldDoubt {
  static func conditionOnRequired(at line: Int) -> FieldDoubt {
    FieldDoubt(
      .conditionOnRequired, "a condition is stated for a field that is required in any case", at: .description(line),
      member: "condition", fix: "Correct the field's presence, or confirm that it is always required")
  }
}
