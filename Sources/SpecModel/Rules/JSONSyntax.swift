import Diagnostics

extension DiagnosticRule {
  /// A file is no well-formed JSON.
  public static let jsonSyntax = DiagnosticRule(
    id: "json-syntax", severity: .error,
    summary: "a file is no well-formed JSON",
    explanation: """
      The text breaks the grammar of JSON (RFC 8259) at the place shown. Comments, trailing commas, single quotes
      and exponents are not accepted. Reading stops there, so the file may hold more such places.
      """,
    example: """
      { "status": 400, }
      """)
}
