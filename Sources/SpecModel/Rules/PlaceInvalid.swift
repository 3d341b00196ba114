import Diagnostics

extension DiagnosticRule {
  /// A text does not have the form of a place.
  public static let placeInvalid = DiagnosticRule(
    id: "place-invalid", severity: .error,
    summary: "a text does not have the form of a place",
    explanation: """
      A place is an endpoint, or the word api, then # and names separated by dots. A name that holds a dot or a
      blank stands in double quotes.
      """,
    example: """
      POST /api/v1/card/status request.status
      """)
}
