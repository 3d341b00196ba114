import SpecModel

/// The library's files, sorted by name.
func renderFiles(of library: LibraryPlan, _ division: FileDivision) -> [SwiftFile] {
  let renderer = Renderer(access: library.access)
  var contents = library.endpoints.map { renderer.file($0) }
  contents += [renderer.registryFile(library), renderer.apiFile(library), renderer.stubFile(library)]
  contents.sort { $0.name.text.utf8.lexicographicallyPrecedes($1.name.text.utf8) }
  switch division {
  case .declarations: return contents.map { file($0.name.text, [$0]) }
  case .parts(let count): return parts(of: contents, max(1, count))
  }
}

/// A content's part depends on its name alone, so that an endpoint that comes or goes changes one part.
private func parts(of contents: [FileContent], _ count: Int) -> [SwiftFile] {
  var parts = Array(repeating: [FileContent](), count: count)
  for content in contents {
    let hash = UInt64(shortHash(content.name.text), radix: 16) ?? 0
    parts[Int(hash % UInt64(count))].append(content)
  }
  return parts.enumerated().map { file(partName($0.offset + 1), $0.element) }
    .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
}

/// The name, without its ending, of one of a fixed number of files; they count from 1.
private func partName(_ number: Int) -> String { "KonagenPart\(number)" }

private func file(_ name: String, _ contents: [FileContent]) -> SwiftFile {
  let title: Source = "// Written by konagen from the documentation. Changes made here are lost."
  let imports: Source = """
    \(contents.contains(where: \.importsFoundation) ? "import Foundation" : .none)
    import KonaplateRuntime
    """
  let source = Source.sections([title] + (contents.isEmpty ? [] : [imports]) + contents.map(\.source))
  return SwiftFile(name: name + ".swift", text: source.written())
}

/// What a file of its own would hold.
struct FileContent {
  /// The type that it is named after.
  var name: Identifier
  var importsFoundation: Bool
  var source: Source

  init(_ name: Identifier, importsFoundation: Bool = false, _ source: Source) {
    self.name = name
    self.importsFoundation = importsFoundation
    self.source = source
  }
}

/// Writes down what was planned.
struct Renderer {
  /// What stands before a declaration that users of the library see, with its blank.
  let access: Source
  /// Whether initialisers that only assign are left to the compiler, which would make them no more visible than this.
  let omitsPlainInitializers: Bool

  init(access: LibraryPlan.Access) {
    omitsPlainInitializers = access == .internal
    self.access =
      switch access {
      case .public: "public "
      case .package: "package "
      case .internal: ""
      }
  }
}
