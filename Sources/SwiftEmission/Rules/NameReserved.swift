import Diagnostics

extension DiagnosticRule {
  static let nameReserved = DiagnosticRule(
    id: "swift-name-reserved", severity: .error,
    summary: "a name has another meaning in Swift or in generated code",
    explanation: """
      A type called `String` would take the place of Swift's own in the whole module, and a constant called `self` could
      never be reached. Choose another name.
      """,
    example: """
      { "endpoint": "POST /api/v1/string", "name": "String" }
      """)
}
