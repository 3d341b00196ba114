/// Reads `0: text, 1: text, ...` as the members of a value set; the ellipsis that authors leave at the end is none.
///
/// A part without a colon belongs to the meaning before it, so that a meaning can hold a comma.
///
/// - Returns: `nil` when there are fewer than two members.
func inlineValues(_ bytes: Bytes) -> [(token: Bytes, meaning: Bytes)]? {
  var members: [(token: Bytes, meaning: Bytes)] = []
  for part in bytes.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }) {
    let part = part.trimmed
    if let text = LabelledText(part), !text.label.hasBlank, !text.rest.isEmpty {
      members.append((text.label, text.rest))
    } else if part.allSatisfy({ $0 == UInt8(ascii: ".") }) || part.starts(with: "…".utf8) {
      continue
    } else if let last = members.indices.last {
      members[last].meaning = bytes[members[last].meaning.startIndex..<part.endIndex].trimmed
    } else {
      return nil
    }
  }
  return members.count >= 2 ? members : nil
}
