import SpecModel

/// Gives every header use its full description back and shares the headers again.
func shareHeadersAnew(_ spec: inout Spec) {
  let requests = Dictionary(spec.api.requestHeaders.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  let responses = Dictionary(spec.api.responseHeaders.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  for index in spec.endpoints.indices {
    spec.endpoints[index].request.spellOut(requests)
    spec.endpoints[index].response.spellOut(responses)
  }
  spec.api.requestHeaders = liftHeaders(&spec.endpoints, of: .request)
  spec.api.responseHeaders = liftHeaders(&spec.endpoints, of: .response)
}

extension Spec {
  /// Carries a change of the shared headers over to the endpoints that depart from them in other members.
  mutating func carryOver(from before: API) {
    for old in before.requestHeaders {
      guard let new = api.requestHeaders.first(where: { $0.name == old.name }), old != new else { continue }
      for index in endpoints.indices { endpoints[index].request.carryOver(from: old, to: new) }
    }
    for old in before.responseHeaders {
      guard let new = api.responseHeaders.first(where: { $0.name == old.name }), old != new else { continue }
      for index in endpoints.indices { endpoints[index].response.carryOver(from: old, to: new) }
    }
  }
}

extension Endpoint.Section {
  fileprivate mutating func spellOut(_ shared: [String: Field]) {
    for index in headers.indices where headers[index].departure == nil {
      headers[index].departure = shared[headers[index].name]
    }
  }

  fileprivate mutating func carryOver(from old: Field, to new: Field) {
    guard let index = headers.firstIndex(where: { $0.name == old.name }), var departure = headers[index].departure
    else {
      return
    }
    departure.follow(old, to: new)
    headers[index].departure = departure.agrees(with: new) ? nil : departure
  }
}

extension Field {
  /// Takes over from `new` every member in which this field agrees with `old`.
  fileprivate mutating func follow(_ old: Field, to new: Field) {
    follow(\.type, old, new)
    follow(\.presence, old, new)
    follow(\.condition, old, new)
    follow(\.length, old, new)
    follow(\.range, old, new)
    follow(\.fixed, old, new)
    follow(\.format, old, new)
    follow(\.placeholders, old, new)
    follow(\.unit, old, new)
    follow(\.defaultValue, old, new)
    follow(\.values, old, new)
    follow(\.isSensitive, old, new)
    follow(\.isNestingAssumed, old, new)
    follow(\.description, old, new)
    follow(\.fields, old, new)
    follow(\.items, old, new)
  }

  private mutating func follow<Member: Equatable>(_ member: WritableKeyPath<Field, Member>, _ old: Field, _ new: Field)
  {
    if self[keyPath: member] == old[keyPath: member] { self[keyPath: member] = new[keyPath: member] }
  }
}
