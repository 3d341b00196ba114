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
      text += Markdown.escaped(page.unicodeScalars, isLineStart: text.isEmpty).trimmingBlanks()
    }

    /// A number, which is no markup inside a line.
    mutating func appendInterpolation(_ number: ExactNumber) { text += number.text }

    /// A value or name in a code span.
    mutating func appendInterpolation(code: String) {
      let shown = code.unicodeScalars.map { $0.isHidden || $0.isUnusualBlank ? $0.escape : String($0) }.joined()
      // A code span has no escapes, and a doubled backtick makes a symbol link.
      let isPlain = !shown.isEmpty && !shown.utf8.contains(UInt8(ascii: "`")) && shown == shown.trimmingBlanks()
      text += isPlain ? "`\(shown)`" : "\"" + Markdown.escaped(code.unicodeScalars, isLineStart: false) + "\""
    }

    mutating func appendInterpolation(_ markdown: Markdown) { text += markdown.text }
  }

  /// The markdown of one line of page text; empty where the line shows nothing.
  init(page line: some Sequence<Unicode.Scalar>) {
    text = Markdown.escaped(line, isLineStart: true).trimmingBlanks()
  }

  static func joined(_ pieces: [Markdown], by separator: Markdown) -> Markdown {
    var joined: Markdown = ""
    joined.text = pieces.map(\.text).joined(separator: separator.text)
    return joined
  }

  /// Drops what shows nothing, writes hidden characters as escapes, and puts a backslash before what would be markup.
  private static func escaped(_ line: some Sequence<Unicode.Scalar>, isLineStart: Bool) -> String {
    let scalars = Array(line)
    var text = ""
    var isStart = isLineStart
    var isAfterDigits = false
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\u{200B}" || scalar == "\u{FEFF}" { continue }
      if scalar == " " || scalar == "\t" || scalar.isUnusualBlank || scalar.isLineEnd {
        if !isStart { text += " " }
        isAfterDigits = false
        continue
      }
      if scalar.isHidden {
        text += scalar.escape
      } else {
        let next = index + 1 < scalars.count ? scalars[index + 1] : " "
        let isMarkup =
          switch scalar {
          case "\\", "`", "*", "[", "|", "~": true
          case "_": !(index > 0 && scalars[index - 1].isWord && next.isWord)
          case "<": next.isWord || next == "/" || next == "!" || next == "?"
          case "&": next.isWord || next == "#"
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
