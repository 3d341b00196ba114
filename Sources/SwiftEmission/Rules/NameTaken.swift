import Diagnostics

extension DiagnosticRule {
  static let nameTaken = DiagnosticRule(
    id: "swift-name-taken", severity: .error,
    summary: "two things would have the same name in Swift",
    explanation: """
      Within its scope every name is there once: endpoint types in the module (letter case aside, because each is a file of
      that name), error cases and constants in their type, properties and types in their structure. Choose another name for
      one of the two.
      """,
    example: """
      { "status": 400, "code": "003_022", "name": "cardAlreadyTerminated" }, { "status": 400, "code": "003_023", "name": "cardAlreadyTerminated" }
      """)
}
