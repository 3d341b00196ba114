import Diagnostics

extension DiagnosticRule {
  /// An object lacks a member that it must have.
  public static let keyMissing = DiagnosticRule(
    id: "key-missing", severity: .error,
    summary: "an object lacks a member that it must have",
    explanation: """
      The member has no value that could be assumed in its place. The JSON Schema of the file, in the folder
      specs/schema, lists what each object must have.
      """,
    example: """
      { "status": 400, "message": "Invalid card info", "description": "…" }
      """)
}
