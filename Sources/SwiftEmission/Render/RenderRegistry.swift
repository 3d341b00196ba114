extension Renderer {
  /// The list of all endpoints, for tests and tools that walk them, and what they share.
  func registryFile(_ library: LibraryPlan) -> FileContent {
    let types = library.endpoints.map { "\($0.typeName).self" as Source }
    let all: Source = """
      /// Sorted by name.
      \(access)static let all: [any Endpoint.Type] = \(list(types))
      """
    return FileContent(
      library.registryName,
      """
      /// Every documented endpoint.
      \(access)nonisolated enum \(library.registryName) {
        \(Source.sections([all, sharedHeaders(library)]))
      }
      """)
  }

  /// An array literal with an element a line.
  func list(_ elements: [Source]) -> Source {
    if elements.isEmpty { return "[]" }
    let end: Source = elements.count == 1 ? "" : ","
    return """
      [
        \(Source.commaStacked(elements))\(end)
      ]
      """
  }
}
