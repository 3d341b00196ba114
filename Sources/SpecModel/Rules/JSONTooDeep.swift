import Diagnostics

extension DiagnosticRule {
  /// A JSON file is nested too deeply or too large.
  public static let jsonTooDeep = DiagnosticRule(
    id: "json-too-deep", severity: .error,
    summary: "a JSON file is nested too deeply or too large",
    explanation: """
      Reading has fixed limits so that no file can exhaust the machine: 128 objects and arrays inside one another,
      and 4 GB. A spec stays far below both.
      """,
    example: """
      [[[[[[[[[[[[ … ]]]]]]]]]]]]
      """)
}
