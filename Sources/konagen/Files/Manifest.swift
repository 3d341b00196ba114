import Diagnostics
import SpecModel

/// The record of the files that konagen wrote into a folder, kept there beside them.
///
/// It tells a file of ours from anyone else's and one that was edited since from one that was not. The text is one line a
/// file, so that git merges it line by line (`merge=union`); a file may have several hashes, each as good as the other.
struct Manifest: Hashable, Sendable {
  static let fileName = ".konagen-manifest"

  /// Whether a run began to replace files and did not end.
  var isIncomplete = false
  /// The hashes that a file of ours may have, by path inside the folder.
  private(set) var hashes: [String: Set<String>] = [:]

  var paths: [String] { hashes.keys.sorted { precedesInBytes($0, $1) } }

  mutating func record(_ path: String, _ hash: String) { hashes[path, default: []].insert(hash) }

  /// The record that holds while files change from those of `self` to those of `next`: either's bytes are ours.
  func changing(to next: Manifest) -> Manifest {
    var both = self
    for (path, more) in next.hashes { both.hashes[path, default: []].formUnion(more) }
    both.isIncomplete = true
    return both
  }
}

extension Manifest {
  private static let title = "# Files that konagen wrote here, each with the hash of its bytes. Do not edit."
  private static let incompleteLine = "# incomplete: a run was interrupted; run konagen again."

  var text: String {
    var lines = [Self.title]
    if isIncomplete { lines.append(Self.incompleteLine) }
    for path in paths {
      guard let hashes = hashes[path] else { continue }
      for hash in hashes.count == 1 ? Array(hashes) : hashes.sorted() { lines.append(hash + "  " + path) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Why a manifest could not be read.
  struct Unreadable: Error, Hashable {
    /// Counted from 1.
    var line: Int
    var text: String
  }

  init(parsing bytes: [UInt8]) throws(Unreadable) {
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let text = String(decoding: line, as: UTF8.self)
      if text.isEmpty || text == Self.title { continue }
      if text == Self.incompleteLine {
        isIncomplete = true
        continue
      }
      let parts = text.split(separator: "  ", maxSplits: 1)
      guard parts.count == 2, parts[0].utf8.count == 16, Self.isPlain(parts[1]) else {
        throw Unreadable(line: number, text: text)
      }
      record(String(parts[1]), String(parts[0]))
    }
  }

  /// Whether a path stays inside the folder: a manifest decides what is removed, so its paths are not taken on trust.
  private static func isPlain(_ path: Substring) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { $0 != "" && $0 != "." && $0 != ".." }
  }
}
