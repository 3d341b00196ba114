extension Source: ExpressibleByStringInterpolation {
  /// Builds a source from a template of the emitter.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var lines: [Line] = []
    /// The line being built, without its indentation.
    private var current = ""
    private var indentation = 0
    /// Whether only indentation was seen on the current line.
    private var isAtStart = true
    /// Whether the current line consists of interpolations that were all empty.
    private var isVanishing = false

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) {
      var rest = literal.utf8[...]
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        append(rest[..<end])
        endLine()
        rest = rest[rest.index(after: end)...]
      }
      append(rest)
    }

    mutating func appendInterpolation(_ source: Source) {
      guard let first = source.lines.first else {
        isVanishing = isAtStart || isVanishing
        return
      }
      if isAtStart, current.isEmpty {
        append(source.lines.dropLast())
        switch source.lines[source.lines.count - 1].indented(by: indentation) {
        case .text(let width, let text):
          indentation = width
          current = text
          isAtStart = false
        case let line:
          lines.append(line)
          isVanishing = true
        }
      } else if case .text(let blanks, let text) = first {
        current += String(repeating: " ", count: blanks) + text
        isAtStart = false
        guard source.lines.count > 1 else { return }
        lines.append(.text(indentation: indentation, current))
        append(source.lines[1..<(source.lines.count - 1)])
        guard case .text(let width, let last) = source.lines[source.lines.count - 1] else { return }
        indentation += width
        current = last
      }
    }

    mutating func appendInterpolation(_ identifier: Identifier) { appendInterpolation(identifier.code) }

    mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }

    private mutating func append(_ text: Substring.UTF8View) {
      var text = text
      if isAtStart {
        let blanks = text.prefix { $0 == UInt8(ascii: " ") }
        indentation += blanks.count
        text = text[blanks.endIndex...]
        if !text.isEmpty { isAtStart = false }
      }
      current.append(contentsOf: Substring(text))
    }

    /// Whole lines, indented like the current one.
    private mutating func append(_ more: ArraySlice<Line>) {
      if indentation == 0 {
        lines.append(contentsOf: more)
      } else {
        lines.reserveCapacity(lines.count + more.count)
        for line in more { lines.append(line.indented(by: indentation)) }
      }
    }

    private mutating func endLine() {
      if !(isVanishing && current.isEmpty) {
        lines.append(.text(indentation: current.isEmpty ? 0 : indentation, current))
      }
      current = ""
      indentation = 0
      isAtStart = true
      isVanishing = false
    }

    fileprivate mutating func finish() -> [Line] {
      endLine()
      return lines
    }
  }

  init(stringInterpolation: StringInterpolation) {
    var interpolation = stringInterpolation
    lines = interpolation.finish()
  }

  init(stringLiteral value: String) {
    var interpolation = StringInterpolation(literalCapacity: value.utf8.count, interpolationCount: 0)
    interpolation.appendLiteral(value)
    lines = interpolation.finish()
  }
}
