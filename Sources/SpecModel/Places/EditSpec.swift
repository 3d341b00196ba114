import Diagnostics

extension Spec {
  /// What stands at a place, as JSON in the layout of the file, a header with all its members; `nil` when nothing stands there but
  /// something can be added.
  public func value(at place: SpecPlace) throws(PlaceProblem) -> JSONValue? {
    var target = try root(of: place)
    try target.follow(place.path)
    return target.value
  }

  /// What stands at each of many places, `nil` also where a place denotes nothing; places of one endpoint in a row share the work.
  public func values(at places: [SpecPlace]) -> [JSONValue?] {
    let known = Dictionary(endpoints.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var latest: (endpoint: EndpointID?, root: PlaceTarget?)?
    return places.map { place in
      if latest?.endpoint != place.endpoint || latest == nil {
        let around = place.endpoint.map { id in Spec(api: api, endpoints: known[id].map { [$0] } ?? []) } ?? self
        latest = (place.endpoint, try? around.root(of: place))
      }
      guard var target = latest?.root, (try? target.follow(place.path)) != nil else { return nil }
      return target.value
    }
  }

  /// Puts `value` in the place of what stands there.
  ///
  /// - Throws: when nothing stands there, when the value is one that nobody can mean to decide, such as a title that shows nothing, or when the
  ///   spec would no longer be well-formed; the spec is then left as it was.
  public mutating func set(_ value: JSONValue, at place: SpecPlace) throws(PlaceProblem) {
    try edit(place) { target throws(PlaceProblem) in
      guard target.value != nil else { throw .unmatched("`\(place)` is not there, so it cannot be set") }
      return value
    }
  }

  /// Adds a member that is not there, or at the end of its list an element that is not there.
  ///
  /// - Throws: when something stands there, when an element's own name is not the place's last, or as `set` does; the spec is then left
  ///   as it was.
  public mutating func add(_ value: JSONValue, at place: SpecPlace) throws(PlaceProblem) {
    try edit(place) { target throws(PlaceProblem) in
      if let present = target.value {
        throw PlaceProblem(
          rule: .placeOccupied, message: "`\(place)` is there already: \(shortened(present.description))")
      }
      if let identity = target.identity, let key = target.shape.identityKey {
        let own = value.identityText(key)
        guard own?.utf8.elementsEqual(identity.utf8) == true else {
          throw PlaceProblem(
            rule: .valueInvalid,
            message: "the value's `\(key)` is not `\(shortened(identity))`, the last name of the place")
        }
      }
      return value
    }
  }

  /// Takes away what stands at a place.
  ///
  /// - Throws: when nothing stands there, or the spec would no longer be well-formed; the spec is then left as it was.
  public mutating func remove(at place: SpecPlace) throws(PlaceProblem) {
    try edit(place) { target throws(PlaceProblem) in
      guard target.value != nil else { throw .unmatched("`\(place)` is not there, so it cannot be removed") }
      return nil
    }
  }

  private mutating func edit(
    _ place: SpecPlace, _ change: (PlaceTarget) throws(PlaceProblem) -> JSONValue?
  ) throws(PlaceProblem) {
    guard !place.path.isEmpty else { throw .unmatched("`\(place)` is a whole file, expected a place inside it") }
    let root = try root(of: place)
    var target = root
    try target.follow(place.path)
    let value = try change(target)
    let changed = root.value?.replacing(at: target.steps[...], with: value) ?? .null
    if value != nil, let fault = changed.faultOfEdit(at: target.steps, target.shape) { throw fault }
    if place.endpoint == nil { try replaceAPI(with: changed) } else { try replaceEndpoint(with: changed) }
  }

  /// Why no correction can stand at a place, though something is there: a Swift name is pinned in `names.json`, and what no page
  /// says of the service comes from the configuration.
  ///
  /// - Returns: `nil` for any other place.
  public func reasonAgainstCorrection(at place: SpecPlace) -> PlaceProblem? {
    if place.endpoint == nil, let key = place.path.first.flatMap(APIKey.init), let reason = key.reasonAgainstCorrection
    {
      return PlaceProblem(rule: .placeUnmatched, message: "`\(place)` \(reason.message)", fix: reason.fix)
    }
    guard place.path.last == EndpointKey.name.rawValue, var target = try? root(of: place),
      (try? target.follow(place.path.dropLast())) != nil,
      [.endpoint, .result, .documentedValue].contains(target.shape)
    else { return nil }
    return PlaceProblem(
      rule: .placeUnmatched, message: "`\(place)` is a Swift name, which names.json pins and no correction changes",
      fix: "Change the name in names.json")
  }

  /// The JSON of a place's file, from which ways lead to all places in it.
  func root(of place: SpecPlace) throws(PlaceProblem) -> PlaceTarget {
    var writer = JSONWriter()
    guard let id = place.endpoint else {
      writer.api(api, endpoints: endpoints.map(\.id))
      return PlaceTarget(shape: .api, value: JSONValue(writer))
    }
    guard let endpoint = endpoints.first(where: { $0.id == id }) else {
      throw .unmatched(
        "the spec has no endpoint `\(id)`",
        near: nearestWord(to: id.description, among: endpoints.map(\.id.description)))
    }
    writer.endpoint(endpoint, api: api, headers: .complete)
    return PlaceTarget(shape: .endpoint, value: JSONValue(writer))
  }

  private mutating func replaceEndpoint(with value: JSONValue) throws(PlaceProblem) {
    let api = api
    var endpoint = try decoded(value) { $0.endpoint($1, api: api, headers: .complete) }
    endpoint.request.shareNewHeaders(with: &self.api.requestHeaders)
    endpoint.response.shareNewHeaders(with: &self.api.responseHeaders)
    for index in endpoints.indices where endpoints[index].id == endpoint.id { endpoints[index] = endpoint }
  }

  private mutating func replaceAPI(with value: JSONValue) throws(PlaceProblem) {
    let changed = try decoded(value) { $0.apiFile($1) }.api
    var updated = endpoints
    for index in updated.indices {
      try updated[index].request.settle(under: changed.requestHeaders, of: endpoints[index].id)
      try updated[index].response.settle(under: changed.responseHeaders, of: endpoints[index].id)
    }
    api = changed
    endpoints = updated
  }

  /// What the file's own decoder makes of a changed file.
  private func decoded<Value>(
    _ value: JSONValue, _ decode: (inout JSONReader, JSONNode) -> Value?
  ) throws(PlaceProblem) -> Value {
    var writer = JSONWriter()
    writer.value(value)
    let decoded = decodeJSON(writer.fileBytes(), file: "", decode)
    if let result = decoded.value { return result }
    let first = decoded.diagnostics.first
    throw PlaceProblem(
      rule: first?.rule ?? .valueInvalid, message: first?.message ?? "the value does not fit there", fix: first?.fix)
  }
}

extension Endpoint.Section {
  /// A header that is described here and nowhere else becomes a shared one.
  fileprivate mutating func shareNewHeaders(with shared: inout [Field]) {
    for index in headers.indices {
      guard let header = headers[index].departure, !shared.contains(where: { $0.name == header.name }) else { continue }
      shared.append(header)
      headers[index].departure = nil
    }
  }

  /// Every header in use must be shared, and one that equals the shared header departs no more.
  fileprivate mutating func settle(under shared: [Field], of id: EndpointID) throws(PlaceProblem) {
    for index in headers.indices {
      guard let header = shared.first(where: { $0.name == headers[index].name }) else {
        throw PlaceProblem(
          rule: .headerUnknown, message: "`\(headers[index].name)` is still used by `\(id)`",
          fix: "Remove it from the endpoints that use it; it goes with the last of them")
      }
      if headers[index].departs(as: header) { headers[index].departure = nil }
    }
  }
}

extension PlaceShape {
  /// The member by which an element of this kind is known in its list.
  fileprivate var identityKey: String? {
    switch self {
    case .field: FieldKey.name.rawValue
    case .server: ServerKey.name.rawValue
    case .result: ResultKey.code.rawValue
    case .testCase: TestCaseKey.label.rawValue
    case .placeholder: PlaceholderKey.text.rawValue
    case .documentedValue: DocumentedValueKey.value.rawValue
    default: nil
    }
  }
}

extension APIKey {
  /// Why what the file's member says is no matter of corrections; `nil` for what pages say.
  fileprivate var reasonAgainstCorrection: (message: String, fix: String?)? {
    switch self {
    case .servers: ("comes from the configuration and not from pages", "Change \"servers\" in konagen.json")
    case .name: ("comes from the configuration and not from pages", "Change \"service\" in konagen.json")
    case .formatVersion: ("is the form of the file, which no correction changes", nil)
    case .endpoints: ("is the list of the pages' endpoints, which no correction changes", nil)
    case .requestHeaders, .responseHeaders: nil
    }
  }
}
