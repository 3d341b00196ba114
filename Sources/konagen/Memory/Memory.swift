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

  /// How a file was rendered, if that was from this source.
  func rendering(of file: String, from source: String) -> Rendering? {
    guard let rendering = renderings[file], rendering.source == source else { return nil }
    return rendering
  }
}

extension Memory {
  private static let title = "konagen memory 3"

  /// A line of its own for each file, and one with the hash of all lines before it.
  var bytes: [UInt8] {
    var text = Self.title + "\n" + context + "\n"
    for file in renderings.keys.sorted(by: { precedesInBytes($0, $1) }) {
      guard let rendering = renderings[file] else { continue }
      text += rendering.source + " " + rendering.output + " " + file + "\n"
    }
    let lines = Array(text.utf8)
    return lines + Array((fileHash(lines) + "\n").utf8)
  }

  /// `nil` for anything but a whole memory; what is in doubt is rendered again.
  init?(parsing bytes: [UInt8]) {
    let lines = Array(bytes.dropLast(17))
    guard bytes.suffix(17).elementsEqual((fileHash(lines) + "\n").utf8) else { return nil }
    let texts = lines.split(separator: UInt8(ascii: "\n"))
    guard texts.count >= 2, texts[0].elementsEqual(Self.title.utf8) else { return nil }
    context = String(decoding: texts[1], as: UTF8.self)
    renderings.reserveCapacity(texts.count)
    for text in texts.dropFirst(2) {
      let parts = text.split(separator: UInt8(ascii: " "), maxSplits: 2).map { String(decoding: $0, as: UTF8.self) }
      // The library's files lie side by side: what leads elsewhere is nobody's to look at.
      guard parts.count == 3, !text.contains(UInt8(ascii: "/")) else { return nil }
      renderings[parts[2]] = Rendering(source: parts[0], output: parts[1])
    }
  }
}
