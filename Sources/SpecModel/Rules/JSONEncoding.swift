import Diagnostics

extension DiagnosticRule {
  /// A JSON file is no clean UTF-8.
  public static let jsonEncoding = DiagnosticRule(
    id: "json-encoding", severity: .error,
    summary: "a JSON file is no clean UTF-8",
    explanation: """
      The file holds bytes that are no UTF-8, begins with a byte order mark, or spells half of a surrogate pair as
      an escape. Saved as UTF-8 without a byte order mark, it can be read.
      """,
    example: #"""
      { "message": "\ud83d" }
      """#)
}
