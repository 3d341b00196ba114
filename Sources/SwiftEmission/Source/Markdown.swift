import SpecModel

/// A line of a documentation comment: the emitter's own words, with page text escaped into it.
///
/// Page text becomes neither markup nor a second line: `\(text:)` escapes what Markdown and DocC would act on, `\(code:)`
/// makes a code span.
struct Markdown: Hashable, Sendable, ExpressibleByStringInterpolation {
  private(set) var text: String

  init(stringLiteral value: String) { text = value }

  init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { text += literal }

    /// Page text as it reads.
    mutating func appendInterpolation(text page: String) {
      text += Markdown.escaped(page.unicodeScalars[...], isLineStart: text.isEmpty).trimmingBlanks()
    }

    /// A number, which is no markup inside a line.
    mutating func appendInterpolation(_ number: ExactNumber) { text += number.text }

    /// A value or name in a code span.
    mutating func appendInterpolation(code: String) {
      let shown = code.escaped(unlessAll: \.isPrintable) { $0.isHidden || $0.isUnusualBlank ? $0.escape : nil }
      // A code span has no escapes, and a doubled backtick makes a symbol link.
      let isPlain = !shown.isEmpty && !shown.utf8.contains(UInt8(ascii: "`")) && shown == shown.trimmingBlanks()
      text += isPlain ? "`\(shown)`" : "\"" + Markdown.escaped(code.unicodeScalars[...], isLineStart: false) + "\""
    }

    mutating func appendInterpolation(_ markdown: Markdown) { text += markdown.text }
  }

  /// The markdown of one line of page text; empty where the line shows nothing.
  init(page line: Substring.UnicodeScalarView) {
    text = Markdown.escaped(line, isLineStart: true).trimmingBlanks()
  }

  static func joined(_ pieces: [Markdown], by separator: Markdown) -> Markdown {
    var joined: Markdown = ""
    joined.text = pieces.map(\.text).joined(separator: separator.text)
    return joined
  }

  /// Drops what shows nothing, writes hidden characters as escapes, and puts a backslash before what would be markup.
  private static func escaped(_ line: Substring.UnicodeScalarView, isLineStart: Bool) -> String {
    let line = String(line)
    if !isLineStart || line.utf8.first.map(isLetter) ?? true, line.utf8.allSatisfy({ isPlain($0) }) { return line }
    var isStart = isLineStart
    var isAfterDigits = false
    var previous: Unicode.Scalar = " "
    let scalars = line.unicodeScalars
    var text = ""
    text.reserveCapacity(line.utf8.count + 16)
    for index in scalars.indices {
      let scalar = scalars[index]
      defer { previous = scalar }
      if scalar == "\u{200B}" || scalar == "\u{FEFF}" { continue }
      if scalar == " " || scalar == "\t" || scalar.isUnusualBlank || scalar.isLineEnd {
        if !isStart { text += " " }
        isAfterDigits = false
        continue
      }
      if scalar.isHidden {
        text += scalar.escape
      } else {
        let isMarkup =
          switch scalar {
          case "\\", "`", "*", "[", "|", "~": true
          case "_": !(previous.isWord && next(index, in: scalars).isWord)
          case "<", "&": opensMarkup(scalar, before: next(index, in: scalars))
          case "#", ">", "-", "+", "=", "@": isStart
          case ".", ")": isAfterDigits
          default: false
          }
        if isMarkup { text += "\\" }
        text.unicodeScalars.append(scalar)
      }
      isAfterDigits = (isStart || isAfterDigits) && ("0"..."9").contains(scalar)
      isStart = false
    }
    return text
  }

  /// Whether an ASCII character is no markup anywhere but at the start of a line.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "|"),
      UInt8(ascii: "~"), UInt8(ascii: "_"), UInt8(ascii: "<"), UInt8(ascii: "&"):
      false
    default: byte.isPrintable
    }
  }

  private static func opensMarkup(_ scalar: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
    next.isWord || (scalar == "<" ? next == "/" || next == "!" || next == "?" : next == "#")
  }

  private static func next(_ index: String.Index, in scalars: String.UnicodeScalarView) -> Unicode.Scalar {
    let next = scalars.index(after: index)
    return next < scalars.endIndex ? scalars[next] : " "
  }
}

extension Unicode.Scalar {
  fileprivate var isWord: Bool { properties.isAlphabetic || ("0"..."9").contains(self) }
}

extension String {
  /// Without U+0020 at either end.
  fileprivate func trimmingBlanks() -> String {
    guard let first = utf8.firstIndex(where: { $0 != UInt8(ascii: " ") }),
      let last = utf8.lastIndex(where: { $0 != UInt8(ascii: " ") })
    else { return "" }
    return String(self[first...last])
  }
}
