import Diagnostics

extension DiagnosticRule {
  /// Something is to be added where something stands already.
  public static let placeOccupied = DiagnosticRule(
    id: "place-occupied", severity: .error,
    summary: "something is to be added where something stands already",
    explanation: """
      Adding never replaces. To change what stands there, set it.
      """,
    example: """
      POST /api/v1/card/status#request.status.values.SUSPEND
      """)
}
