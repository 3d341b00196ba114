extension [UInt8] {
  /// Appends page text as Markdown: drops what shows nothing, writes hidden characters as escapes, and puts a backslash before
  /// what would be markup.
  mutating func writeMarkdown(_ text: ArraySlice<UInt8>, isLineStart: Bool) {
    // What is dropped must not come between what would be markup together.
    let text = text.droppingUnseen()
    reserveCapacity(count + text.count + 16)
    var isStart = isLineStart
    var isAfterDigits = false
    /// From where on nothing is written yet, because it stands for itself.
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if !isStart, !isAfterDigits, byte.isPlainInMarkdown {
        index += 1
        continue
      }
      let (scalar, end) = text.scalar(at: index)
      defer { index = end }
      switch scalar.lookInMarkdown {
      case .blank:
        append(contentsOf: text[start..<index])
        if !isStart { append(UInt8(ascii: " ")) }
        start = end
        isAfterDigits = false
      case .escape:
        append(contentsOf: text[start..<index])
        write(scalar.escape)
        start = end
        isStart = false
        isAfterDigits = false
      case .itself:
        if text.isMarkup(scalar, at: index, isAtStart: isStart, isAfterDigits: isAfterDigits) {
          append(contentsOf: text[start..<index])
          append(UInt8(ascii: "\\"))
          start = index
        }
        isAfterDigits = (isStart || isAfterDigits) && isDigit(byte)
        isStart = false
      }
    }
    append(contentsOf: text[start...])
  }
}

extension UInt8 {
  /// Whether this is an ASCII character that is no markup anywhere but at the start of a line.
  fileprivate var isPlainInMarkdown: Bool {
    switch self {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "|"),
      UInt8(ascii: "~"), UInt8(ascii: "_"), UInt8(ascii: "<"), UInt8(ascii: "&"):
      false
    default: isPrintable
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without U+200B and U+FEFF, which show nothing.
  func droppingUnseen() -> ArraySlice<UInt8> {
    // Their first bytes begin few of the letters that pages are written in.
    guard contains(where: { $0 == 0xE2 || $0 == 0xEF }) else { return self }
    var kept: [UInt8] = []
    kept.reserveCapacity(count)
    var index = startIndex
    while index < endIndex {
      let (scalar, end) = scalar(at: index)
      if scalar != "\u{200B}" && scalar != "\u{FEFF}" { kept += self[index..<end] }
      index = end
    }
    return kept[...]
  }

  /// Whether the visible character at an index would be markup.
  fileprivate func isMarkup(_ scalar: Unicode.Scalar, at index: Int, isAtStart: Bool, isAfterDigits: Bool) -> Bool {
    switch scalar {
    case "\\", "`", "*", "[", "|", "~": true
    case "_":
      !(index > startIndex && self.scalar(before: index).isWord && (follower(of: index)?.isWord ?? false))
    case "<": follower(of: index).map { $0.isWord || $0 == "/" || $0 == "!" || $0 == "?" } ?? false
    case "&": follower(of: index).map { $0.isWord || $0 == "#" } ?? false
    case "#", ">", "-", "+", "=", "@": isAtStart
    case ".", ")": isAfterDigits
    default: false
    }
  }

  /// What stands behind the ASCII character at an index.
  private func follower(of index: Int) -> Unicode.Scalar? {
    index + 1 < endIndex ? scalar(at: index + 1).scalar : nil
  }
}

extension Unicode.Scalar {
  /// How a character of page text is written in a comment.
  fileprivate enum Look {
    case itself, blank, escape
  }

  fileprivate var lookInMarkdown: Look {
    if (0x21...0x7E).contains(value) { return .itself }
    if self == " " || self == "\t" || isUnusualBlank || isLineEnd { return .blank }
    return isHidden ? .escape : .itself
  }

  fileprivate var isWord: Bool {
    isASCII ? isLetter(UInt8(value)) || isDigit(UInt8(value)) : properties.isAlphabetic
  }
}
