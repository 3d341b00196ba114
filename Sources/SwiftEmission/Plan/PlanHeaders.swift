import SpecModel

extension Planner {
  /// The list of request headers that all endpoints share.
  mutating func planSharedHeaders(_ spec: Spec) -> [HeaderPlan] {
    spec.api.requestHeaders.map { planHeader($0, of: nil) }
  }

  /// - Parameter shared: The names of the shared headers, in order.
  /// - Returns: `nil` where the endpoint's page lists no headers.
  mutating func planHeaders(of endpoint: Endpoint, shared: [String], _ owner: Identifier) -> HeadersPlan? {
    let uses = endpoint.request.headers
    if uses.isEmpty { return nil }
    let departing = uses.compactMap(\.departure).map { planHeader($0, of: endpoint.id) }
    let names = uses.map(\.name)
    return HeadersPlan(owner: owner, names: names == shared && departing.isEmpty ? nil : names, departing: departing)
  }

  private mutating func planHeader(_ header: Field, of endpoint: EndpointID?) -> HeaderPlan {
    let place = { SpecPlace.header(header.name, of: endpoint, in: .request, member: $0) }
    let length = header.length.flatMap { planLength($0, header, at: place("length")) }
    let pattern = planFormat(header, at: place("format"))
    if header.range != nil {
      report(
        .constraintNotEnforced, "\(place("range")) is the range of a header, whose value is text",
        at: place("range"))
    }
    return HeaderPlan(
      name: header.name,
      isRequired: header.presence == .required,
      length: length,
      format: pattern.map { HeaderPlan.Format(documented: header.format ?? "", parts: $0.parts) },
      values: header.values.map(\.value.text),
      isSensitive: header.isSensitive,
      documentation: header.description.joined(separator: "\n")
    )
  }
}
