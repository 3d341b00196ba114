import Diagnostics

extension Spec {
  /// Where a place stands in the spec's own files, or the nearest thing around it that is written there.
  ///
  /// - Parameters:
  ///   - files: The files that this spec was read from or written to.
  ///   - folder: The specs folder as it is shown to the user.
  /// - Returns: `nil` when the place denotes nothing or its file is not among `files`.
  public func locate(_ place: SpecPlace, in files: [SpecFile], folder: String) -> SourceSpan? {
    let path = place.endpoint.map { endpointFilePaths(endpoints.map(\.id))[$0] ?? "" } ?? apiFilePath
    guard let file = files.first(where: { $0.path == path }), let steps = try? steps(to: place) else { return nil }
    let located = decodeJSON(file.bytes, file: folder.isEmpty ? path : folder + "/" + path) { reader, root in
      let node = reader.deepestNode(at: steps, from: root)
      return reader.nameSpan(of: node)
    }
    return located.value
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
