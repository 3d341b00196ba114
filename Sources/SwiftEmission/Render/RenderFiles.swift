import Diagnostics
import SpecModel

/// The files of a library whose outline is planned: each is planned and rendered by itself, when and in whichever order it is asked for.
public struct PlannedFiles: Sendable {
  private let library: LibraryPlan
  /// What is wrong with the library as a whole.
  private let findings: [Planner.Finding]
  private let renderer: Renderer
  /// Sorted by name.
  private let files: [PlannedFile]

  /// What the text of every file depends on beside the spec's files: the settings, and decisions that all endpoints share.
  public let context: String

  /// How many files there are.
  public var count: Int { files.count }

  init(of library: LibraryPlan, findings: [Planner.Finding], context: String, _ division: FileDivision) {
    self.library = library
    self.findings = findings
    self.context = context
    renderer = Renderer(access: library.access)
    var contents = library.endpoints.indices.map {
      PlannedContent(name: library.endpoints[$0].typeName.text, kind: .endpoint($0))
    }
    contents.append(PlannedContent(name: library.registryName.text, kind: .registry))
    contents.append(PlannedContent(name: library.apiName.text, kind: .api))
    contents.append(PlannedContent(name: library.stubName.text, kind: .stub))
    contents.sort { precedesInBytes($0.name, $1.name) }
    files =
      switch division {
      case .declarations: contents.map { PlannedFile(name: $0.name, contents: [$0]) }
      case .parts(let count): parts(of: contents, max(1, count))
      }
  }

  /// The name of the file at a position, counted from 0 and smaller than `count`.
  public func name(at position: Int) -> String { files[position].name + ".swift" }

  /// What the file at a position is about; `nil` for one of several declarations.
  ///
  /// Beside that, its text depends on the headers that endpoints share, and on ``context``; on nothing else.
  public func subject(at position: Int) -> FileSubject? {
    guard files[position].contents.count == 1, let kind = files[position].contents.first?.kind else { return nil }
    switch kind {
    case .endpoint(let index): return .endpoint(library.endpoints[index].endpoint.id)
    case .registry, .api, .stub: return .outline
    }
  }

  /// What the files say that are about all endpoints, as a text that is another wherever one of them is.
  public var outline: [UInt8] {
    var outline: [UInt8] = []
    for index in library.endpoints.indices {
      // By position: a name for the endpoint would copy it.
      let headers = library.endpoints[index].endpoint.request.headers.map { $0.name }
      let texts = [
        library.endpoints[index].typeName.text, library.endpoints[index].endpoint.id.description,
        library.endpoints[index].endpoint.title,
      ]
      for texts in [texts, library.endpoints[index].endpoint.description, headers] {
        for text in texts {
          outline += String(text.utf8.count).utf8
          outline.append(UInt8(ascii: " "))
          outline += text.utf8
        }
        outline.append(UInt8(ascii: "\n"))
      }
    }
    return outline
  }

  /// The file at a position, counted from 0 and smaller than `count`; they are sorted by name.
  public func file(at position: Int) -> RenderedFile {
    var planner = Planner(numberTypes: library.numberTypes)
    let plans = files[position].contents.map { content in
      if case .endpoint(let index) = content.kind {
        planner.planEndpoint(library.endpoints[index], of: library)
      } else {
        nil as EndpointPlan?
      }
    }
    // What is planned with an error is not fit to be rendered.
    let hasErrors = (findings + planner.findings).contains { $0.rule.severity == .error }
    return RenderedFile(
      file: hasErrors ? nil : file(at: position, with: plans), findings: planner.findings)
  }

  private func file(at position: Int, with plans: [EndpointPlan?]) -> SwiftFile {
    let contents = zip(files[position].contents, plans).compactMap { content, plan in
      switch content.kind {
      case .endpoint: plan.map { renderer.file($0) }
      case .registry: renderer.registryFile(library)
      case .api: renderer.apiFile(library)
      case .stub: renderer.stubFile(library)
      }
    }
    let title: Source = "// Written by konagen from the documentation. Changes made here are lost."
    let imports: Source = """
      \(contents.contains(where: \.importsFoundation) ? "import Foundation" : .none)
      import KonaplateRuntime
      """
    let source = Source.sections([title] + (contents.isEmpty ? [] : [imports]) + contents.map(\.source))
    return SwiftFile(name: name(at: position), bytes: source.written())
  }

  /// What is wrong with the library as a whole and with files of it, sorted.
  ///
  /// - Parameter locate: The spans of places in the spec's files.
  public func diagnostics(
    with rendered: some Sequence<RenderedFile>, locate: ([SpecPlace]) -> [SourceSpan?]
  ) -> [Diagnostic] {
    (findings + rendered.flatMap(\.findings)).diagnostics(locate)
  }
}

/// What a file is about.
public enum FileSubject: Hashable, Sendable {
  case endpoint(EndpointID)
  /// All endpoints, of each what is in the library's outline.
  case outline
}

/// A file that was planned and rendered.
public struct RenderedFile: Sendable {
  /// `nil` where an error leaves nothing to write.
  public let file: SwiftFile?
  /// What is wrong with the endpoints in it.
  let findings: [Planner.Finding]

  /// Whether there is something to say of it.
  public var isDoubtful: Bool { !findings.isEmpty }
}

/// What a file will hold.
private struct PlannedFile {
  /// Without its ending.
  var name: String
  var contents: [PlannedContent]
}

/// What can have a file of its own.
private struct PlannedContent {
  /// The type that the file would be named after.
  var name: String
  var kind: Kind

  enum Kind {
    /// By position among the library's endpoints.
    case endpoint(Int)
    case registry, api, stub
  }
}

/// A content's part depends on its name alone, so that an endpoint that comes or goes changes one part.
private func parts(of contents: [PlannedContent], _ count: Int) -> [PlannedFile] {
  var parts = (0..<count).map { PlannedFile(name: partName($0 + 1), contents: []) }
  for content in contents {
    let hash = UInt64(shortHash(content.name), radix: 16) ?? 0
    parts[Int(hash % UInt64(count))].contents.append(content)
  }
  // By the whole file name, where the ending follows.
  return parts.sorted { precedesInBytes($0.name + ".", $1.name + ".") }
}

/// The name, without its ending, of one of a fixed number of files; they count from 1.
private func partName(_ number: Int) -> String { "KonagenPart\(number)" }

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
struct Renderer: Sendable {
  /// What stands before a declaration that users of the library see, with its blank.
  let access: Source
  /// Whether initialisers that only assign are left to the compiler, which would make them no more visible than this.
  let omitsPlainInitializers: Bool
  /// The columns by which what it renders comes to be indented at most, apart from samples and conditions.
  private(set) var deepest = 20

  /// The same for what stands in a model.
  var deeper: Renderer {
    var deeper = self
    deeper.deepest += 2
    return deeper
  }

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

extension Renderer {
  /// A line where it fits, or else lines, built only where they may be needed.
  func choice(_ fits: Source, otherwise: @autoclosure () -> Source) -> Source {
    Source(fits, otherwise: otherwise(), deepest: deepest)
  }
}
