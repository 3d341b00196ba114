import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let parametersWithoutPlace = DiagnosticRule(
    id: "parameters-without-place", severity: .warning,
    summary: "where the parameters of a request without a body travel is not documented",
    explanation: """
      HTTP gives the body of a GET, HEAD, DELETE, CONNECT or TRACE request no meaning, so that the client sends none. The page
      lists parameters and does not say where else they travel: in the path, in the query, or in which form. Calls with
      parameters therefore fail before anything is sent, unless the application's own `WireFormat` says how they travel.

      Correct the method if the page is wrong about it, or confirm that the application takes care of it.
      """,
    example: """
      GET
      /api/v1/card

      Request Parameters
      cardNo  string  Required
      """)
}

/// Looks for request fields of methods whose requests have no body.
struct ParametersWithoutPlaceCheck: EndpointCheck {
  var rule: DiagnosticRule { .parametersWithoutPlace }

  func findings(about view: EndpointView) -> [CheckFinding] {
    let endpoint = view.endpoint
    let fields = endpoint.request.fields
    guard ["GET", "HEAD", "DELETE", "CONNECT", "TRACE"].contains(endpoint.id.method), !fields.isEmpty else { return [] }
    return [
      CheckFinding(
        rule: rule, place: SpecPlace(endpoint.id, ["request", "fields"]),
        message: "a \(endpoint.id.method) request has no body, and nothing says where its "
          + "\(counted(fields.count, "parameter travels", "parameters travel"))")
    ]
  }
}
