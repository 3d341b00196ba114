import Diagnostics

extension DiagnosticRule {
  /// An object has a member that its kind does not have.
  public static let keyUnknown = DiagnosticRule(
    id: "key-unknown", severity: .error,
    summary: "an object has a member that its kind does not have",
    explanation: """
      Nothing that stands in a file is passed over: a misspelt member would otherwise be lost without a word.
      Every kind of object lists its members in the JSON Schema of its file, in the folder specs/schema.
      """,
    example: """
      { "name": "status", "type": "string", "presense": "required" }
      """)
}
