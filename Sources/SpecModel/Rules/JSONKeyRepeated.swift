import Diagnostics

extension DiagnosticRule {
  /// An object names a member twice.
  public static let jsonKeyRepeated = DiagnosticRule(
    id: "json-key-repeated", severity: .error,
    summary: "an object names a member twice",
    explanation: """
      JSON leaves open which of the two counts, so neither is taken. Keep the one that is meant.
      """,
    example: """
      { "min": 1, "max": 15, "max": 16 }
      """)
}
