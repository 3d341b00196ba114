import Diagnostics
import SpecModel

/// The record of the files that konagen wrote into a folder, kept there beside them.
///
/// It tells a file of ours from anyone else's and one that was edited since from one that was not. The text is one line a
/// file, so that git merges it line by line (`merge=union`); a file may have several hashes, each as good as the other.
struct Manifest: Hashable, Sendable {
  static let fileName = ".konagen-manifest"

  /// A file of ours.
  struct Entry: Hashable, Sendable {
    /// Inside the folder.
    var path: String
    /// The hashes that it may have, sorted, each once.
    var hashes: [String]
  }

  /// Whether a run began to replace files and did not end.
  var isIncomplete = false
  /// Sorted by path.
  private(set) var entries: [Entry] = []

  /// The hashes that a file of ours may have; `nil` for any other file.
  func hashes(of path: String) -> [String]? {
    let index = index(of: path)
    return index < entries.count && entries[index].path == path ? entries[index].hashes : nil
  }

  /// Whether it tells that konagen wrote these bytes at a path.
  ///
  /// Records of earlier builds hold the slower hash, by which they still know their files.
  func records(_ bytes: [UInt8], at path: String) -> Bool {
    guard let hashes = hashes(of: path) else { return false }
    return hashes.contains(fileHash(bytes)) || hashes.contains(shortHash(bytes))
  }

  mutating func record(_ path: String, _ hash: String) {
    let index = index(of: path)
    if index == entries.count || entries[index].path != path {
      entries.insert(Entry(path: path, hashes: [hash]), at: index)
    } else if !entries[index].hashes.contains(hash) {
      entries[index].hashes.append(hash)
      entries[index].hashes.sort()
    }
  }

  /// The record that holds while files change from those of `self` to those of `next`: either's bytes are ours.
  func changing(to next: [(path: String, hash: String)]) -> Manifest {
    var both = self
    for (path, hash) in next { both.record(path, hash) }
    both.isIncomplete = true
    return both
  }

  /// Where an entry is, or would be.
  private func index(of path: String) -> Int {
    // Records are read and made in their own order.
    if entries.last.map({ precedesInBytes($0.path, path) }) ?? true { return entries.count }
    var range = entries.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        precedesInBytes(entries[middle].path, path) ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}

extension Manifest {
  private static let title = "# Files that konagen wrote here, each with the hash of its bytes. Do not edit."
  private static let incompleteLine = "# incomplete: a run was interrupted; run konagen again."

  var text: String {
    Self.text(
      of: entries.flatMap { entry in entry.hashes.map { (entry.path, $0) } }, isIncomplete: isIncomplete)
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
