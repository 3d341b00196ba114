import Diagnostics
import SpecModel

/// What the last run rendered from what: a file whose sources are still those need not be rendered again.
///
/// The memory is of one machine and belongs to no commit; it lies in the project's build folder, if there is one. Without it, a run takes
/// longer and writes the same. It is never taken at its word: the file on disk must have the hash that is remembered.
struct Memory: Hashable, Sendable {
  static let fileName = "konagen.memory"

  struct Rendering: Hashable, Sendable {
    /// The hash of everything that the file was rendered from.
    var source: String
    /// The hash of the file's bytes.
    var output: String
  }

  /// What all files were rendered with, beside their sources: this very build of the tool, and everything that endpoints share.
  var context: String
  /// By file name.
  var renderings: [String: Rendering] = [:]

  /// The hash that a file has on disk, if it was rendered from this source.
  func output(of file: String, from source: String) -> String? {
    guard let rendering = renderings[file], rendering.source == source else { return nil }
    return rendering.output
  }
}

extension Memory {
  private static let title = "konagen memory 1"

  var text: String {
    var text = Self.title + "\n" + context + "\n"
    for (file, rendering) in renderings.sorted(by: { precedesInBytes($0.key, $1.key) }) {
      text += "\(rendering.source) \(rendering.output) \(file)\n"
    }
    return text
  }

  /// `nil` for anything but a whole memory; what is in doubt is rendered again.
  init?(parsing bytes: [UInt8]) {
    guard bytes.last == UInt8(ascii: "\n") else { return nil }
    let lines = bytes.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.count >= 2, lines[0].elementsEqual(Self.title.utf8) else { return nil }
    context = String(decoding: lines[1], as: UTF8.self)
    renderings.reserveCapacity(lines.count)
    for line in lines.dropFirst(2) {
      let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2).map { String(decoding: $0, as: UTF8.self) }
      guard parts.count == 3, parts[0].utf8.count == 16, parts[1].utf8.count == 16 else { return nil }
      renderings[parts[2]] = Rendering(source: parts[0], output: parts[1])
    }
  }
}
