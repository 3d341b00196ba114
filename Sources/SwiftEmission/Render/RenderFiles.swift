/// One file for each endpoint, and one each for the registry, the protocol of all calls and the test double; sorted by name.
func renderFiles(of library: LibraryPlan) -> [SwiftFile] {
  let renderer = Renderer(access: library.access)
  var files = library.endpoints.map { renderer.file($0) }
  files += [renderer.registryFile(library), renderer.apiFile(library), renderer.stubFile(library)]
  files.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  return files
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

  /// A file named after the type that it holds.
  func file(_ name: Identifier, importsFoundation: Bool, _ content: Source) -> SwiftFile {
    let source: Source = """
      // Written by konagen from the documentation. Changes made here are lost.

      \(importsFoundation ? "import Foundation" : .none)
      import KonaplateRuntime

      \(content)
      """
    return SwiftFile(name: name.text + ".swift", text: source.written())
  }
}
