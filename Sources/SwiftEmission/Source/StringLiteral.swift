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
    var literal: Source = "\"\"\"\n"
    var lineStart = literal.bytes.count
    var columns = 0
    /// Where the line may end, behind a blank, and its columns there.
    var lastBreak: (index: Int, columns: Int)?
    for scalar in text.unicodeScalars {
      let start = literal.bytes.count
      literal.bytes.writeEscaped(scalar)
      let length = literal.bytes[start...].columns
      if columns + length > width {
        let end = lastBreak ?? (start, columns)
        literal.bytes.insert(contentsOf: "\\\n".utf8, at: end.index)
        lineStart = end.index + 2
        columns -= end.columns
        lastBreak = nil
      }
      columns += length
      if scalar == " " { lastBreak = (literal.bytes.count, columns) }
    }
    // A blank at the end of a line would be lost to the next editor.
    if literal.bytes.count > lineStart, literal.bytes.last == UInt8(ascii: " ") {
      literal.bytes.removeLast()
      literal.bytes.write("\\u{20}")
    }
    literal.bytes.write("\n\"\"\"")
    return literal
  }
}

extension [UInt8] {
  /// Appends text as it stands inside a string literal.
  fileprivate mutating func writeEscaped(_ text: String) {
    write(text, unless: { $0.isPrintable && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }, replacement)
  }

  /// The same for a character, whose escape nothing may come between.
  fileprivate mutating func writeEscaped(_ scalar: Unicode.Scalar) {
    if let written = replacement(scalar) { write(written) } else { append(contentsOf: String(scalar).utf8) }
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
