extension Source {
  /// A string literal of any text, on one line.
  static func literal(_ text: String) -> Source { Source(lines: [.text(indentation: 0, "\"" + escaped(text) + "\"")]) }

  /// Text as it stands inside a string literal.
  static func escapedText(_ text: String) -> Source { Source(lines: [.text(indentation: 0, escaped(text))]) }

  /// `label: "text"`, with the literal wrapped below it where the line would be too long.
  static func argument(_ label: Source, _ text: String, comma: Bool) -> Source {
    let end: Source = comma ? "," : ""
    let line: Source = "\(label): \(literal(text))\(end)"
    return Source(line, otherwise: wrapped(label, escapedUnits(text), end, indentation: 2))
  }

  /// `"key": "text"` in a dictionary, with the text wrapped below its key where the line would be too long.
  static func member(_ key: String, _ text: String) -> Source {
    Source(
      "\(literal(key)): \(literal(text))", otherwise: wrapped(literal(key), escapedUnits(text), "", indentation: 0))
  }

  private static func wrapped(_ label: Source, _ units: [String], _ end: Source, indentation: Int) -> Source {
    // The deepest place a literal stands at, with room for the backslash.
    let width = lineLength - 20
    var pieces: [Line] = []
    var piece = ""
    var count = 0
    /// Where the piece may end after a blank.
    var breakIndex: String.Index?
    for unit in units {
      let length = unit.unicodeScalars.count
      if count + length > width {
        let end = breakIndex ?? piece.endIndex
        pieces.append(.text(indentation: indentation, String(piece[..<end]) + "\\"))
        piece = String(piece[end...])
        count = piece.unicodeScalars.count
        breakIndex = nil
      }
      piece += unit
      count += length
      if unit == " " { breakIndex = piece.endIndex }
    }
    // A blank at the end of a line would be lost to the next editor.
    if piece.utf8.last == UInt8(ascii: " ") { piece = String(piece.dropLast()) + "\\u{20}" }
    pieces.append(.text(indentation: indentation, piece))
    let opening: Source = "\(label): \"\"\""
    let closing: Source = "\"\"\"\(end)"
    return Source(lines: opening.lines + pieces + closing.lines.map { $0.indented(by: indentation) })
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &escaped) }
    return escaped
  }

  /// The text's characters as they are written, each an unbreakable unit.
  private static func escapedUnits(_ text: String) -> [String] {
    text.unicodeScalars.map { scalar in
      var unit = ""
      append(scalar, to: &unit)
      return unit
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\\": text += "\\\\"
    case "\"": text += "\\\""
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    default:
      if scalar.isHidden || scalar.isUnusualBlank {
        text += scalar.escape
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}
