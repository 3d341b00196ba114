import Diagnostics

extension DiagnosticRule {
  /// A value has another JSON type than its member asks for.
  public static let typeMismatch = DiagnosticRule(
    id: "type-mismatch", severity: .error,
    summary: "a value has another JSON type than its member asks for",
    explanation: """
      A text stands where a number belongs, or an object where a list does. Values are never converted. A member
      that does not apply is left out; null stands only where an endpoint says that a shared header's member does
      not hold for it.
      """,
    example: """
      { "length": { "min": "15", "max": 15 } }
      """)
}
