extension Renderer {
  /// The list of all endpoints, for tests and tools that walk them.
  func registryFile(_ library: LibraryPlan) -> FileContent {
    let types = library.endpoints.map { "\($0.typeName).self" as Source }
    return FileContent(
      library.registryName,
      """
      /// Every documented endpoint.
      \(access)nonisolated enum \(library.registryName) {
        /// Sorted by name.
        \(access)static let all: [any Endpoint.Type] = \(list(types))
      }
      """)
  }

  /// An array literal with an element a line.
  func list(_ elements: [Source]) -> Source {
    if elements.isEmpty { return "[]" }
    let items = elements.count == 1 ? elements : elements.map { $0.followedByComma() }
    return """
      [
        \(Source.stacked(items))
      ]
      """
  }
}

extension Source {
  /// With a comma behind the last line.
  func followedByComma() -> Source {
    var source = self
    if let last = source.lines.popLast() { source.lines.append(last.followedByComma()) }
    return source
  }
}

extension Source.Line {
  fileprivate func followedByComma() -> Source.Line {
    switch self {
    case .text(let indentation, let text): .text(indentation: indentation, text + ",")
    case .choice(let indentation, let fits, let otherwise):
      .choice(
        indentation: indentation, fits: fits + ",",
        otherwise: otherwise.dropLast() + otherwise.suffix(1).map { $0.followedByComma() })
    case .comment: self
    }
  }
}
