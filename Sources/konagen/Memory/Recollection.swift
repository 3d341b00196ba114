import SpecModel
import SwiftEmission

/// What a run may spare itself because the one before rendered the same, and what it leaves to the next.
struct Recollection: Sendable {
  /// What the run before remembered.
  private let before: Memory?
  /// This build of the tool, and the file of the spec that all endpoints share.
  private let circumstances: String
  /// The hash of each endpoint's file in the spec.
  private let sources: [EndpointID: String]

  /// - Parameters:
  ///   - before: Of files that are still as they were written.
  ///   - tool: What tells this build of the tool from any other.
  ///   - files: The files of the specs folder, those of the spec among them.
  init(before: Memory?, tool: String, spec: Spec, files: [OutputFile]) {
    self.before = before
    let hashes = Dictionary(files.map { ($0.path, $0.hash) }, uniquingKeysWith: { first, _ in first })
    circumstances = tool + " " + (hashes[apiFilePath] ?? "")
    sources = endpointFilePaths(spec.endpoints.map(\.id)).compactMapValues { hashes[$0] }
  }

  /// What is known of files that are about to be rendered.
  func known(of planned: PlannedFiles) -> KnownRenderings {
    let context = shortHash(circumstances + " " + planned.context)
    let outline = fileHash(planned.outline)
    let known = (0..<planned.count).map { position in
      switch planned.subject(at: position) {
      case .endpoint(let id)?: sources[id]
      case .outline?: outline
      case nil: nil as String?
      }
    }
    return KnownRenderings(before: before?.context == context ? before : nil, context: context, sources: known)
  }
}

/// What is known of the files of a library before they are rendered.
struct KnownRenderings: Sendable {
  /// What the run before remembered of files that are still there, if it rendered as this one would.
  fileprivate let before: Memory?
  fileprivate let context: String
  /// The hash of what each file is rendered from, by position; `nil` for a file of several declarations.
  fileprivate let sources: [String?]

  /// The file that would be rendered, where it is there already.
  func file(_ name: String, at position: Int) -> EmittedFile? {
    guard let source = sources[position], let known = before?.rendering(of: name, from: source) else { return nil }
    return EmittedFile(output: OutputFile(present: name, hash: known.output), remembered: known)
  }

  /// What to remember of a file that was rendered; `nil` for one of several declarations.
  func rendering(of output: OutputFile, at position: Int) -> Memory.Rendering? {
    sources[position].map { Memory.Rendering(source: $0, output: output.hash) }
  }

  /// What the next run may rely on.
  func memory(of emitted: [EmittedFile]) -> Memory {
    var memory = Memory(context: context)
    for file in emitted {
      if let output = file.output, let rendering = file.remembered { memory.renderings[output.path] = rendering }
    }
    return memory
  }
}
