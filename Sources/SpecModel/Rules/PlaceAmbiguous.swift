import Diagnostics

extension DiagnosticRule {
  /// A place denotes more than one thing.
  public static let placeAmbiguous = DiagnosticRule(
    id: "place-ambiguous", severity: .error,
    summary: "a place denotes more than one thing",
    explanation: """
      Several results of one endpoint have the same code. A number behind the code, counted from 1, says which of
      them is meant.
      """,
    example: """
      POST /api/v1/card/status#results.000_000.message
      """)
}
