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

  private var paths: [String] { hashes.keys.sorted { precedesInBytes($0, $1) } }

  /// The paths that are none of `others`, in order.
  func paths(beside others: Set<String>) -> [String] {
    hashes.keys.filter { !others.contains($0) }.sorted { precedesInBytes($0, $1) }
  }

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
    Self.text(
      of: paths.flatMap { path in (hashes[path] ?? []).sorted().map { (path, $0) } }, isIncomplete: isIncomplete)
  }

  /// The text of a record of these files, which are sorted by path.
  static func text(of files: [(path: String, hash: String)], isIncomplete: Bool = false) -> String {
    var text = title + "\n"
    if isIncomplete { text += incompleteLine + "\n" }
    for (path, hash) in files {
      text += hash
      text += "  "
      text += path
      text += "\n"
    }
    return text
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
      if line.isEmpty || line.elementsEqual(Self.title.utf8) { continue }
      if line.elementsEqual(Self.incompleteLine.utf8) {
        isIncomplete = true
        continue
      }
      let hash = line.prefix(Self.hashLength)
      let path = line.dropFirst(Self.hashLength + 2)
      guard line.dropFirst(Self.hashLength).starts(with: "  ".utf8), !hash.contains(UInt8(ascii: " ")),
        Self.isPlain(path)
      else { throw Unreadable(line: number, text: String(decoding: line, as: UTF8.self)) }
      record(String(decoding: path, as: UTF8.self), String(decoding: hash, as: UTF8.self))
    }
  }

  private static let hashLength = 16

  /// Whether a path stays inside the folder: a manifest decides what is removed, so its paths are not taken on trust.
  private static func isPlain(_ path: ArraySlice<UInt8>) -> Bool {
    path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
    }
  }
}
