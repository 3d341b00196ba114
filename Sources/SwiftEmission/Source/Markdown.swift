import SpecModel

/// A line of a documentation comment: the emitter's own words, with page text escaped into it.
///
/// Page text becomes neither markup nor a second line: `\(text:)` escapes what Markdown and DocC would act on, `\(code:)`
/// makes a code span.
struct Markdown: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// UTF-8.
  private(set) var bytes: [UInt8]

  var isEmpty: Bool { bytes.isEmpty }

  init(stringLiteral value: String) { bytes = Array(value.utf8) }

  init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }

  /// The markdown of one line of page text; empty where the line shows nothing.
  init(page line: ArraySlice<UInt8>) {
    bytes = []
    bytes.writeMarkdown(line, isLineStart: true)
    bytes.trimBlanks(from: 0)
  }

  static func += (left: inout Markdown, right: Markdown) { left.bytes += right.bytes }

  static func joined(_ pieces: [Markdown], by separator: Markdown) -> Markdown {
    var joined: Markdown = ""
    joined.bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.bytes.count + separator.bytes.count })
    for (index, piece) in pieces.enumerated() {
      if index > 0 { joined.bytes += separator.bytes }
      joined.bytes += piece.bytes
    }
    return joined
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    mutating func appendLiteral(_ literal: String) { bytes.write(literal) }

    /// Page text as it reads.
    mutating func appendInterpolation(text page: String) {
      let start = bytes.count
      bytes.writeMarkdown(Array(page.utf8)[...], isLineStart: start == 0)
      bytes.trimBlanks(from: start)
    }

    /// A number, which is no markup inside a line.
    mutating func appendInterpolation(_ number: ExactNumber) { bytes.write(number.text) }

    /// A value or name in a code span.
    mutating func appendInterpolation(code: String) { bytes.writeCodeSpan(code) }

    mutating func appendInterpolation(_ markdown: Markdown) { bytes += markdown.bytes }
  }
}

extension [UInt8] {
  /// Appends text as Markdown shows it in a code span, or in quotes where no code span could hold it.
  mutating func writeCodeSpan(_ text: String) {
    let start = count
    append(UInt8(ascii: "`"))
    write(text, unless: \.isPrintable) { $0.isHidden || $0.isUnusualBlank ? $0.escape : nil }
    append(UInt8(ascii: "`"))
    // A code span has no escapes, and a doubled backtick makes a symbol link.
    let shown = self[(start + 1)..<(count - 1)]
    let blank = UInt8(ascii: " ")
    if shown.isEmpty || shown.contains(UInt8(ascii: "`")) || shown.first == blank || shown.last == blank {
      removeSubrange(start...)
      append(UInt8(ascii: "\""))
      writeMarkdown(Array(text.utf8)[...], isLineStart: false)
      append(UInt8(ascii: "\""))
    }
  }

  /// Drops U+0020 from both ends of what was appended from `start` on.
  fileprivate mutating func trimBlanks(from start: Int) {
    while count > start, last == UInt8(ascii: " ") { removeLast() }
    let blanks = self[start...].prefix { $0 == UInt8(ascii: " ") }
    if !blanks.isEmpty { removeSubrange(blanks.indices) }
  }
}
