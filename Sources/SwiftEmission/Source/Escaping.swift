extension [UInt8] {
  /// Appends a text as it is.
  mutating func write(_ text: String) { append(contentsOf: text.utf8) }

  /// Appends a text with some of its characters written otherwise; runs between them are copied as they are.
  ///
  /// - Parameters:
  ///   - isPlain: Whether an ASCII character always stands for itself.
  ///   - replacement: What is written for another character; `nil` for itself.
  @inline(__always)
  mutating func write(
    _ text: String, unless isPlain: (UInt8) -> Bool, _ replacement: (Unicode.Scalar) -> String?
  ) {
    var text = text
    text.withUTF8 { text in
      var start = 0
      var index = 0
      while index < text.count {
        if isPlain(text[index]) {
          index += 1
          continue
        }
        let (scalar, end) = text.scalar(at: index)
        if let written = replacement(scalar) {
          append(contentsOf: text[start..<index])
          write(written)
          start = end
        }
        index = end
      }
      append(contentsOf: text[start...])
    }
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// The Unicode scalar that begins at an index, and where it ends. The bytes must be well-formed, as those of a string are.
  func scalar(at index: Int) -> (scalar: Unicode.Scalar, end: Int) {
    let first = self[index]
    if first < 0x80 { return (Unicode.Scalar(first), index + 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first & (0x7F >> UInt8(length)))
    for next in self[(index + 1)..<(index + length)] { value = value << 6 | UInt32(next & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", index + length)
  }

  /// The Unicode scalar that ends before an index, which is not the first.
  func scalar(before index: Int) -> Unicode.Scalar {
    var start = index - 1
    while start > startIndex, !self[start].beginsScalar { start -= 1 }
    return scalar(at: start).scalar
  }
}

extension Collection<UInt8> {
  /// How many columns this takes, at most: its Unicode scalars.
  var columns: Int { reduce(0) { $1.beginsScalar ? $0 + 1 : $0 } }
}

extension UTF8.CodeUnit {
  /// Whether this is a visible ASCII character or a blank.
  var isPrintable: Bool { (0x20...0x7E).contains(self) }

  /// Whether this begins a Unicode scalar.
  var beginsScalar: Bool { self & 0xC0 != 0x80 }
}
