extension String {
  /// This text with some of its characters written otherwise; runs between them are copied as they are.
  ///
  /// - Parameters:
  ///   - isPlain: Whether an ASCII character always stands for itself. Asked first, for the whole text at once.
  ///   - replacement: What is written for a character; `nil` for itself.
  func escaped(unlessAll isPlain: (UInt8) -> Bool, _ replacement: (Unicode.Scalar) -> String?) -> String {
    if utf8.allSatisfy(isPlain) { return self }
    var escaped = ""
    escaped.reserveCapacity(utf8.count + 16)
    var start = startIndex
    for index in unicodeScalars.indices {
      guard let written = replacement(unicodeScalars[index]) else { continue }
      escaped += self[start..<index]
      escaped += written
      start = unicodeScalars.index(after: index)
    }
    escaped += self[start...]
    return escaped
  }
}

extension UTF8.CodeUnit {
  /// Whether this is a visible ASCII character or a blank.
  var isPrintable: Bool { (0x20...0x7E).contains(self) }

  /// Whether this begins a Unicode scalar.
  var beginsScalar: Bool { self & 0xC0 != 0x80 }
}

extension StringProtocol {
  /// How many columns this takes, at most: its Unicode scalars.
  var columns: Int { utf8.reduce(0) { $1.beginsScalar ? $0 + 1 : $0 } }
}
