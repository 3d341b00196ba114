import Foundation
import Testing

/// Texts that were agreed on, kept under `Tests/Fixtures/Snapshots`.
enum Snapshot {
  static let folder = Repository.path + "/Tests/Fixtures/Snapshots"

  /// Compares a text with the one that is kept; with `KONAGEN_KEEP_SNAPSHOTS=1` in the environment, keeps it instead.
  static func expect(_ text: String, toEqual name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(fileURLWithPath: folder + "/" + name)
    if ProcessInfo.processInfo.environment["KONAGEN_KEEP_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return
    }
    let kept = try? String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(
      kept == text, "run KONAGEN_KEEP_SNAPSHOTS=1 swift test --filter KonagenTests and review the change to \(name)",
      sourceLocation: sourceLocation)
  }
}
