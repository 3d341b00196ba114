import Diagnostics

extension DiagnosticRule {
  static let nameInvalid = DiagnosticRule(
    id: "swift-name-invalid", severity: .error,
    summary: "a name is no Swift identifier",
    explanation: """
      Names of types, constants and error cases stand in the spec, where people may choose them. Each must be a Swift
      identifier of at most 80 ASCII letters, digits and underscores that does not start with a digit; so must what is made
      of a field's name.
      """,
    example: """
      { "value": "9", "name": "9 lives" }
      """)
}
