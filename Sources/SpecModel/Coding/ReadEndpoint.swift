import Diagnostics

extension JSONReader {
  /// An endpoint, given the shared headers that it may name; without them (`nil`) header names are taken on trust. In the complete form
  /// it may describe others.
  mutating func endpoint(_ node: JSONNode, api: API?, headers form: HeaderForm = .departures) -> Endpoint? {
    object(node, "an endpoint", keys: EndpointKey.self) { reader, members in
      let id = reader.required(.endpoint, in: &members) { $0.endpointID($1) }
      let name = reader.optional(.name, in: &members) { $0.nonEmptyString($1) }
      let title = reader.required(.title, in: &members) { $0.string($1) }
      let mode = reader.optional(.mode, in: &members) { $0.word($1, of: Endpoint.Mode.self) }
      let version = reader.required(.version, in: &members) { $0.string($1) }
      let versions = reader.optional(.versions, in: &members) { $0.strings($1) }
      let page = reader.optional(.page, in: &members) { $0.nonEmptyString($1) }
      let description = reader.optional(.description, in: &members) { $0.strings($1) }
      let request = reader.optional(.request, in: &members) {
        $0.section($1, shared: api?.requestHeaders, listName: "requestHeaders", form: form)
      }
      let response = reader.optional(.response, in: &members) {
        $0.section($1, shared: api?.responseHeaders, listName: "responseHeaders", form: form)
      }
      let results = reader.optional(.results, in: &members) { reader, node in reader.list(node) { $0.result($1) } }
      let isTruncated = reader.optional(.resultsTruncated, in: &members) { $0.boolean($1) }
      let testCases = reader.optional(.testCases, in: &members) { reader, node in reader.list(node) { $0.testCase($1) }
      }
      guard let id, let title, let version else { return nil }
      return Endpoint(
        id: id, name: name, title: title, mode: mode ?? .sync, version: version, versions: versions, page: page,
        description: description ?? [], request: request ?? Endpoint.Section(),
        response: response ?? Endpoint.Section(), results: results ?? [], isResultsTruncated: isTruncated ?? false,
        testCases: testCases ?? [])
    }
  }

  /// `POST /api/v1/card/status`
  mutating func endpointID(_ node: JSONNode) -> EndpointID? {
    guard let text = string(node) else { return nil }
    if let id = EndpointID(text) { return id }
    report(
      .valueInvalid,
      "\(subject(node)) is `\(shortened(text))`, expected a method and a path, as in `POST /api/v1/card`",
      at: node)
    return nil
  }

  private mutating func section(
    _ node: JSONNode, shared: [Field]?, listName: String, form: HeaderForm
  ) -> Endpoint.Section? {
    object(node, "a request or response", keys: SectionKey.self) { reader, members in
      let isEncrypted = reader.optional(.encrypted, in: &members) { $0.boolean($1) }
      var seen = SeenNames()
      let headers = reader.optional(.headers, in: &members) { reader, node in
        reader.list(node) { reader, element -> HeaderUse? in
          let use = reader.headerUse(element, shared: shared, listName: listName, form: form)
          if let use, !seen.insert(use.name) { reader.reportRepeated(use.name, at: element) }
          return use
        }
      }
      let fields = reader.optional(.fields, in: &members) { $0.fields($1) }
      return Endpoint.Section(isEncrypted: isEncrypted ?? false, headers: headers ?? [], fields: fields ?? [])
    }
  }

  private mutating func headerUse(
    _ node: JSONNode, shared: [Field]?, listName: String, form: HeaderForm
  ) -> HeaderUse? {
    guard let nameNode = isString(node) ? node : member(FieldKey.name, of: node) else {
      return self[node].kind == .object
        ? missingName(of: node) : mismatch(node, "a header's name, or an object with what departs from the shared one")
    }
    guard let name = nonEmptyString(nameNode) else { return nil }
    guard let shared else { return HeaderUse(name: name) }
    guard let header = shared.first(where: { $0.name == name }) else {
      if form == .complete, !isString(node) { return field(node).map { HeaderUse(name: $0.name, departure: $0) } }
      report(
        .headerUnknown, "`\(shortened(name))` is not among the \(listName) of api.json", at: nameNode,
        fix: nearestWord(to: name, among: shared.map(\.name)).map { "Write \"\($0)\"" }
          ?? (form == .departures
            ? "Describe it in \(listName) of api.json"
            : #"Describe it: { "name": "\#(shortened(name))", "type": "string", "presence": "required" }"#))
      return nil
    }
    if isString(node) { return HeaderUse(name: name) }
    guard let departure = field(node, departingFrom: form == .departures ? header : nil) else { return nil }
    return HeaderUse(name: name, departure: departure.agrees(with: header) ? nil : departure)
  }

  private mutating func missingName(of node: JSONNode) -> HeaderUse? {
    report(.keyMissing, "the object has no member `name`", at: node, fix: "Add \"name\"")
    return nil
  }

  /// A member looked up outside of `object`, which leaves it to be read again.
  private func member(_ key: FieldKey, of node: JSONNode) -> JSONNode? {
    guard self[node].kind == .object else { return nil }
    var members: JSONMembers<FieldKey> = self.members(of: node)
    return self.node(key, in: &members)
  }

  private mutating func result(_ node: JSONNode) -> Endpoint.Result? {
    object(node, "a result", keys: ResultKey.self) { reader, members in
      let status = reader.required(.status, in: &members) { $0.integer($1, in: 100...599) }
      let code = reader.required(.code, in: &members) { $0.nonEmptyString($1) }
      let name = reader.optional(.name, in: &members) { $0.nonEmptyString($1) }
      let message = reader.required(.message, in: &members) { $0.string($1) }
      let description = reader.required(.description, in: &members) { $0.string($1) }
      guard let status, let code, let message, let description else { return nil }
      return Endpoint.Result(status: status, code: code, name: name, message: message, description: description)
    }
  }

  private mutating func testCase(_ node: JSONNode) -> Endpoint.TestCase? {
    object(node, "a test case", keys: TestCaseKey.self) { reader, members in
      let status = reader.required(.status, in: &members) { $0.integer($1, in: 100...599) }
      let label = reader.required(.label, in: &members) { $0.string($1) }
      guard let status, let label else { return nil }
      return Endpoint.TestCase(status: status, label: label)
    }
  }
}

extension EndpointID {
  /// Reads `POST /api/v1/card/status`: upper-case ASCII letters, one space, and a path of visible characters with its leading
  /// slash and without `#`.
  ///
  /// - Returns: `nil` when `text` is anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = text.utf8
    guard let space = bytes.firstIndex(of: UInt8(ascii: " ")), space > bytes.startIndex else { return nil }
    let path = text[bytes.index(after: space)...]
    guard bytes[..<space].allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }),
      path.utf8.first == UInt8(ascii: "/"), path.unicodeScalars.allSatisfy({ $0.isPathCharacter })
    else { return nil }
    self.init(method: String(text[..<space]), path: String(path))
  }
}

extension Unicode.Scalar {
  fileprivate var isPathCharacter: Bool {
    if value < 0x7F { return value > 0x20 && self != "#" }
    return value > 0x9F && !properties.isWhitespace
  }
}
