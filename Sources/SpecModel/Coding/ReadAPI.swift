import Diagnostics

/// What `api.json` holds: the service, and the list of its endpoints with where each stands.
struct APIFile {
  var api: API
  var endpoints: [Listed]

  struct Listed {
    var id: EndpointID
    var span: SourceSpan
  }
}

extension JSONReader {
  mutating func apiFile(_ node: JSONNode) -> APIFile? {
    object(node, "api.json", keys: APIKey.self) { reader, members in
      guard reader.checkFormatVersion(.formatVersion, of: Spec.formatVersion, in: &members) else {
        reader.skipRest(of: &members)
        return nil
      }
      let name = reader.required(.name, in: &members) { $0.nonEmptyString($1) }
      let servers = reader.optional(.servers, in: &members) { $0.servers($1) }
      let requestHeaders = reader.optional(.requestHeaders, in: &members) { $0.fields($1) }
      let responseHeaders = reader.optional(.responseHeaders, in: &members) { $0.fields($1) }
      let endpoints = reader.required(.endpoints, in: &members) { $0.endpointList($1) }
      guard let name, let endpoints else { return nil }
      let api = API(
        name: name, servers: servers ?? [], requestHeaders: requestHeaders ?? [],
        responseHeaders: responseHeaders ?? [])
      return APIFile(api: api, endpoints: endpoints)
    }
  }

  /// Whether the file is written in the version that this tool knows; anything else is reported.
  public mutating func checkFormatVersion<Key>(
    _ key: Key, of known: Int, in members: inout JSONMembers<Key>
  ) -> Bool {
    guard let node = node(key, in: &members) else {
      reportMissing(key, in: members)
      return true
    }
    guard let version = number(node) else { return true }
    if version == ExactNumber(known) { return true }
    report(
      .formatVersionUnsupported, "the file's format version is \(version), expected \(known)", at: node,
      fix: "Use a version of konagen that knows format \(version), or write the file anew")
    return false
  }

  /// Gives up an object whose other members would only be misunderstood.
  public mutating func skipRest<Key>(of members: inout JSONMembers<Key>) { members.taken = .max }

  private mutating func servers(_ node: JSONNode) -> [API.Server]? {
    var seen: Set<String> = []
    return list(node) { reader, element in
      let server: API.Server? = reader.object(element, "a server", keys: ServerKey.self) { reader, members in
        let name = reader.required(.name, in: &members) { $0.nonEmptyString($1) }
        let url = reader.required(.url, in: &members) { $0.nonEmptyString($1) }
        guard let name, let url else { return nil }
        return API.Server(name: name, url: url)
      }
      if let server, !seen.insert(server.name).inserted { reader.reportRepeated(server.name, at: element) }
      return server
    }
  }

  private mutating func endpointList(_ node: JSONNode) -> [APIFile.Listed]? {
    var seen: Set<EndpointID> = []
    return list(node) { reader, element in
      guard let id = reader.endpointID(element) else { return nil }
      if !seen.insert(id).inserted { reader.reportRepeated(id.description, at: element) }
      return APIFile.Listed(id: id, span: reader.span(of: element))
    }
  }
}
