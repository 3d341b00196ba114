import Diagnostics

extension DiagnosticRule {
  /// A value has the right type but none of the forms its member allows.
  public static let valueInvalid = DiagnosticRule(
    id: "value-invalid", severity: .error,
    summary: "a value has the right type but none of the forms its member allows",
    explanation: """
      The member takes certain words, or texts of a certain form: the message says which. Values are compared
      letter for letter, case included.
      """,
    example: """
      { "name": "status", "type": "text", "presence": "required" }
      """)
}
