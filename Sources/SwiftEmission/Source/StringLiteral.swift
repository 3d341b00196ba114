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

  /// The columns by which a literal comes to be indented at most.
  private static let deepestLiteral = 78

  /// A string literal over several lines, broken where it has blanks.
  private static func wrapped(_ text: String) -> Source {
    var literal: Source = "\"\"\"\n"
    literal.writeWrapped(text)
    literal.bytes.write("\n\"\"\"")
    return literal
  }

  /// A string literal with these lines, which the runtime takes apart again: what begins an entry, and behind two blanks what
  /// belongs to it. A line feed inside a text is `\n` there, and a backslash stands before what would be taken for something else.
  static func table(_ entries: [(head: String, texts: [String])]) -> Source {
    var literal: Source = "\"\"\"\n"
    for entry in entries {
      let startsWithBlank = entry.head.utf8.first == UInt8(ascii: " ")
      literal.writeWrapped((startsWithBlank ? "\\" : "") + tableText(entry.head))
      literal.bytes.write("\n")
      for text in entry.texts {
        if !text.isEmpty { literal.writeWrapped("  " + tableText(text)) }
        literal.bytes.write("\n")
      }
    }
    literal.bytes.write("\"\"\"")
    return literal
  }

  private static func tableText(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "\n") }) else { return text }
    var written: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): written.append(contentsOf: "\\\\".utf8)
      case UInt8(ascii: "\n"): written.append(contentsOf: "\\n".utf8)
      default: written.append(byte)
      }
    }
    return String(decoding: written, as: UTF8.self)
  }

  /// Writes text as it stands inside a literal of several lines.
  private mutating func writeWrapped(_ text: String) {
    // The deepest place a literal stands at, with room for the backslash.
    let width = Source.lineLength - 20
    var escaped: [UInt8] = []
    escaped.writeEscaped(text)
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
        bytes += escaped[start..<end.index]
        bytes.write("\\\n")
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
    bytes += endsBlank ? escaped[start...].dropLast() : escaped[start...]
    if endsBlank { bytes.write("\\u{20}") }
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
