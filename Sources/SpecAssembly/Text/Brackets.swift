/// The contents of the round brackets of a line that stand in no other bracket, in the line's order.
///
/// A bracket that is never closed holds nothing.
func bracketed(_ bytes: Bytes) -> [Bytes] {
  var contents: [Bytes] = []
  var depth = 0
  var start = bytes.startIndex
  for index in bytes.indices {
    if bytes[index] == UInt8(ascii: "(") {
      if depth == 0 { start = index + 1 }
      depth += 1
    } else if bytes[index] == UInt8(ascii: ")"), depth > 0 {
      depth -= 1
      if depth == 0 { contents.append(bytes[start..<index].trimmed) }
    }
  }
  return contents
}

extension Bytes {
  /// The run without a remark in brackets at its end, `KO (Korean)`; the run itself when it has none or is nothing else.
  var withoutTrailingRemark: Bytes {
    guard last == UInt8(ascii: ")"), let open = lastIndex(of: UInt8(ascii: "(")), open > startIndex else { return self }
    let before = self[..<open].trimmed
    return before.isEmpty ? self : before
  }

  /// The run without one full stop at its end.
  var withoutFullStop: Bytes { last == UInt8(ascii: ".") ? dropLast().trimmed : self }
}
