/// A file or folder as a revision holds it.
struct TreeEntry: Hashable, Sendable {
  var kind: FileKind
  /// The id of its contents.
  var object: String
}

/// Reads what `git ls-tree -z` prints: mode, type and object, a tab, the path, a null byte.
func parseTreeListing(_ bytes: [UInt8]) -> [(path: [UInt8], entry: TreeEntry)] {
  bytes.split(separator: 0).compactMap { record in
    guard let tab = record.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    let words = record[..<tab].split(separator: UInt8(ascii: " "))
    guard words.count == 3 else { return nil }
    let kind: FileKind =
      switch String(decoding: words[0], as: UTF8.self) {
      case "100644", "100755", "100664": .file
      case "040000": .folder
      case "120000": .link
      default: .other
      }
    return (Array(record[(tab + 1)...]), TreeEntry(kind: kind, object: String(decoding: words[2], as: UTF8.self)))
  }
}

/// Reads what `git cat-file --batch` prints: for each object its id, type and size on a line, its bytes, a line end.
///
/// - Returns: The contents by object id; an object that is missing is left out.
func parseObjects(_ bytes: [UInt8]) -> [String: [UInt8]] {
  var objects: [String: [UInt8]] = [:]
  var position = 0
  while position < bytes.count, let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) {
    let words = bytes[position..<end].split(separator: UInt8(ascii: " "))
    position = end + 1
    guard words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)), size >= 0,
      size <= bytes.count - position
    else { continue }
    objects[String(decoding: words[0], as: UTF8.self)] = Array(bytes[position..<(position + size)])
    position += size + 1
  }
  return objects
}
