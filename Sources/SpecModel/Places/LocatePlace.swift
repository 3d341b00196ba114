import Diagnostics

extension Spec {
  /// Where a place stands in the spec's own files, or the nearest thing around it that is written there.
  ///
  /// - Parameters:
  ///   - files: The files that this spec was read from or written to.
  ///   - folder: The specs folder as it is shown to the user.
  /// - Returns: `nil` when the place denotes nothing or its file is not among `files`.
  public func locate(_ place: SpecPlace, in files: [SpecFile], folder: String) -> SourceSpan? {
    locate([place], in: files, folder: folder).first ?? nil
  }

  /// Where each of many places stands; a file is read once for all places in it.
  public func locate(_ places: [SpecPlace], in files: [SpecFile], folder: String) -> [SourceSpan?] {
    let paths = endpointFilePaths(endpoints.map(\.id))
    let sources = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Dictionary(endpoints.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var spans: [SourceSpan?] = places.map { _ in nil }
    for (id, positions) in Dictionary(grouping: places.indices, by: { places[$0].endpoint }) {
      let path = id.map { paths[$0] ?? "" } ?? apiFilePath
      let around = id.flatMap { known[$0] }.map { Spec(api: api, endpoints: [$0]) } ?? self
      guard let file = sources[path], let root = try? around.root(of: SpecPlace(id)) else { continue }
      let located = decodeJSON(file.bytes, file: folder.isEmpty ? path : folder + "/" + path) { reader, node in
        positions.map { position -> SourceSpan? in
          var target = root
          guard (try? target.follow(places[position].path)) != nil else { return nil }
          return reader.nameSpan(of: reader.deepestNode(at: target.steps, from: node))
        }
      }
      for (position, span) in zip(positions, located.value ?? []) { spans[position] = span }
    }
    return spans
  }
}

extension JSONReader {
  fileprivate func deepestNode(at steps: [PlaceStep], from root: JSONNode) -> JSONNode {
    var node = root
    for step in steps {
      let inner: JSONNode?
      switch step {
      case .member(let name): inner = member(named: name, of: node)
      case .element(let index):
        let elements = self[node].kind == .array ? elements(of: node) : []
        inner = index < elements.count ? elements[index] : nil
      }
      guard let inner else { return node }
      node = inner
    }
    return node
  }

  private func member(named name: String, of node: JSONNode) -> JSONNode? {
    guard isObject(node) else { return nil }
    return memberNodes(of: node).first { member in key(of: member).map { text(of: $0) == name } ?? false }
  }
}
