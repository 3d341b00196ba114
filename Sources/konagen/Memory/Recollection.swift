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
  ///   - tool: What tells this build of the tool from any other.
  ///   - files: All files of the spec.
  init(before: Memory?, tool: String, spec: Spec, files: [OutputFile]) {
    self.before = before
    let hashes = Dictionary(files.map { ($0.path, $0.hash) }, uniquingKeysWith: { first, _ in first })
    circumstances = tool + " " + (hashes[apiFilePath] ?? "")
    sources = endpointFilePaths(spec.endpoints.map(\.id)).compactMapValues { hashes[$0] }
  }

  /// The bytes that a file would be rendered to, where they lie at `path` already.
  func bytes(of position: Int, in planned: PlannedFiles, at path: String, _ files: some FileSystem) -> [UInt8]? {
    guard let before, before.context == context(of: planned), let source = source(of: position, in: planned),
      let hash = before.output(of: planned.name(at: position), from: source),
      case .file(let bytes)? = try? files.present(at: path), shortHash(bytes) == hash
    else { return nil }
    return bytes
  }

  /// What the next run may rely on.
  func memory(of planned: PlannedFiles, rendered outputs: [OutputFile]) -> Memory {
    var memory = Memory(context: context(of: planned))
    for position in 0..<planned.count {
      guard let source = source(of: position, in: planned) else { continue }
      memory.renderings[planned.name(at: position)] = Memory.Rendering(source: source, output: outputs[position].hash)
    }
    return memory
  }

  private func context(of planned: PlannedFiles) -> String { shortHash(circumstances + " " + planned.context) }

  /// `nil` for a file that more than one endpoint goes into.
  private func source(of position: Int, in planned: PlannedFiles) -> String? {
    planned.endpoint(at: position).flatMap { sources[$0] }
  }
}
