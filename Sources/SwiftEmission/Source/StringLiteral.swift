extension Source {
  /// A string literal of any text, on one line.
  static func literal(_ text: String) -> Source { Source(lines: [.text(indentation: 0, "\"" + escaped(text) + "\"")]) }

  /// Text as it stands inside a string literal.
  static func escapedText(_ text: String) -> Source { Source(lines: [.text(indentation: 0, escaped(text))]) }

  /// `label: "text"`, with the literal wrapped below it where the line would be too long.
  static func argument(_ label: Source, _ text: String, comma: Bool) -> Source {
    member(label, text, comma ? "," : "", indentation: 2)
  }

  /// `"key": "text"` in a dictionary, with the text wrapped below its key where the line would be too long.
  static func member(_ key: String, _ text: String) -> Source { member(literal(key), text, "", indentation: 0) }

  private static func member(_ label: Source, _ text: String, _ end: Source, indentation: Int) -> Source {
    let line: Source = "\(label): \(literal(text))\(end)"
    if case .text(_, let written)? = line.lines.first, written.columns <= alwaysFits { return line }
    return Source(line, otherwise: wrapped(label, escapedUnits(text), end, indentation: indentation))
  }

  /// The columns of a line that needs no other form, because nothing stands so deep that it would be too long.
  private static let alwaysFits = 40

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
    text.escaped(
      unlessAll: { $0.isPrintable && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }, replacement)
  }

  /// The text's characters as they are written, each an unbreakable unit.
  private static func escapedUnits(_ text: String) -> [String] {
    text.unicodeScalars.map { replacement($0) ?? String($0) }
  }

  private static func replacement(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\\": "\\\\"
    case "\"": "\\\""
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: scalar.isHidden || scalar.isUnusualBlank ? scalar.escape : nil
    }
  }
}
