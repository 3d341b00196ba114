import Diagnostics

extension DiagnosticRule {
  /// Two entries of one list have the same name.
  public static let nameRepeated = DiagnosticRule(
    id: "name-repeated", severity: .error,
    summary: "two entries of one list have the same name",
    explanation: """
      Fields of one object, headers of one section, and the entries of names.json are told apart by their names;
      with two of one name, none could be meant alone.
      """,
    example: """
      { "headers": ["X-KM-Time-Zone", "X-KM-Time-Zone"] }
      """)
}
