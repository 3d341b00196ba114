extension Source.StringInterpolation {
  /// A string literal of any text, on one line.
  mutating func appendInterpolation(literal text: String) {
    writeText { code in
      code.append(UInt8(ascii: "\""))
      code.writeEscaped(text)
      code.append(UInt8(ascii: "\""))
    }
  }

  /// Text as it stands inside a string literal.
  mutating func appendInterpolation(escaped text: String) { writeText { $0.writeEscaped(text) } }
}

extension Source {
  /// `label: "text"`, with the literal wrapped below it where the line would be too long.
  static func argument(_ label: Source, _ text: String, comma: Bool, deepest: Int = deepestLiteral) -> Source {
    let end: Source = comma ? "," : ""
    return Source(
      "\(label): \(literal: text)\(end)",
      otherwise: "\(label): \(wrapped(text).hanging(by: 2))\(end)", deepest: deepest)
  }

  /// `"key": "text"` in a dictionary, with the text wrapped below its key where the line would be too long.
  static func member(_ key: String, _ text: String, deepest: Int) -> Source {
    Source(
      "\(literal: key): \(literal: text)", otherwise: "\(literal: key): \(wrapped(text))", deepest: deepest)
  }

  /// The columns by which a literal comes to be indented at most.
  private static let deepestLiteral = 78

  /// A string literal over several lines, broken where it has blanks.
  private static func wrapped(_ text: String) -> Source {
    // The deepest place a literal stands at, with room for the backslash.
    let width = lineLength - 20
    var escaped: [UInt8] = []
    escaped.writeEscaped(text)
    var literal: Source = "\"\"\"\n"
    literal.bytes.reserveCapacity(escaped.count + escaped.count / 32 + 16)
    /// From where on nothing is written yet.
    var start = 0
    var columns = 0
    /// Where the line may end, behind a blank, and its columns there.
    var lastBreak: (index: Int, columns: Int)?
    var index = 0
    while index < escaped.count {
      let end = escaped.unitEnd(from: index)
      let length = escaped[index] == UInt8(ascii: "\\") ? end - index : 1
      if columns + length > width {
        let end = lastBreak ?? (index, columns)
        literal.bytes += escaped[start..<end.index]
        literal.bytes.write("\\\n")
        start = end.index
        columns -= end.columns
        lastBreak = nil
      }
      columns += length
      if escaped[index] == UInt8(ascii: " ") { lastBreak = (end, columns) }
      index = end
    }
    // A blank at the end of a line would be lost to the next editor.
    let endsBlank = start < escaped.count && escaped.last == UInt8(ascii: " ")
    literal.bytes += endsBlank ? escaped[start...].dropLast() : escaped[start...]
    literal.bytes.write(endsBlank ? "\\u{20}\n\"\"\"" : "\n\"\"\"")
    return literal
  }
}

extension [UInt8] {
  /// Appends text as it stands inside a string literal.
  fileprivate mutating func writeEscaped(_ text: String) {
    write(text, unless: { $0.isPrintable && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }, replacement)
  }

  /// Where the character or escape ends that begins at an index of such text, and that nothing may come between.
  fileprivate func unitEnd(from index: Int) -> Int {
    var end = index + 1
    if self[index] == UInt8(ascii: "\\") {
      guard self[end] == UInt8(ascii: "u") else { return end + 1 }
      while self[end] != UInt8(ascii: "}") { end += 1 }
      return end + 1
    }
    while end < count, !self[end].beginsScalar { end += 1 }
    return end
  }
}

private func replacement(_ scalar: Unicode.Scalar) -> String? {
  switch scalar {
  case "\\": "\\\\"
  case "\"": "\\\""
  case "\n": "\\n"
  case "\r": "\\r"
  case "\t": "\\t"
  default: scalar.isHidden || scalar.isUnusualBlank ? scalar.escape : nil
  }
}
