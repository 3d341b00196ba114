extension Source: ExpressibleByStringInterpolation {
  /// Builds a source from a template of the emitter.
  struct StringInterpolation: StringInterpolationProtocol {
    private var source = Source()
    /// Where the current line begins.
    private var lineStart = 0
    /// The blanks that the current line begins with; they are written when something follows them.
    private var indentation = 0
    /// Whether something empty was interpolated into the current line.
    private var isVanishing = false

    init(literalCapacity: Int, interpolationCount: Int) {
      source.bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    mutating func appendLiteral(_ literal: String) {
      var literal = literal
      literal.withUTF8 { text in
        var start = 0
        for index in text.indices where text[index] == UInt8(ascii: "\n") {
          append(text, from: start, to: index)
          endLine()
          start = index + 1
        }
        append(text, from: start, to: text.count)
      }
    }

    mutating func appendInterpolation(_ more: Source) {
      if more.isEmpty {
        isVanishing = true
      } else if more.spansLines {
        let width = indentation > 0 ? Mark.width(indentation) : nil
        writeText { text in
          if let width { text += [Mark.indent, width] }
          text += more.bytes
          if let width { text += [Mark.outdent, width] }
        }
        source.spansLines = true
      } else {
        writeText { $0 += more.bytes }
      }
    }

    /// Appends something to the current line.
    mutating func writeText(_ write: (inout [UInt8]) -> Void) {
      if isAtStart { for _ in 0..<indentation { source.bytes.append(UInt8(ascii: " ")) } }
      write(&source.bytes)
    }

    private var isAtStart: Bool { source.bytes.count == lineStart }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
      var start = start
      if isAtStart {
        while start < end, text[start] == UInt8(ascii: " ") {
          indentation += 1
          start += 1
        }
      }
      if start < end { writeText { $0.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end])) } }
    }

    private mutating func endLine() {
      if !(isAtStart && isVanishing) {
        source.bytes.append(UInt8(ascii: "\n"))
        source.spansLines = true
        lineStart = source.bytes.count
      }
      indentation = 0
      isVanishing = false
    }

    /// What was built, the last line being complete.
    fileprivate consuming func finish() -> Source {
      if isAtStart, isVanishing, lineStart > 0 { source.bytes.removeLast() }
      return source
    }
  }

  init(stringInterpolation: StringInterpolation) { self = stringInterpolation.finish() }

  init(stringLiteral value: String) {
    var interpolation = StringInterpolation(literalCapacity: value.utf8.count, interpolationCount: 0)
    interpolation.appendLiteral(value)
    self = interpolation.finish()
  }
}

extension Source.StringInterpolation {
  mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }

  mutating func appendInterpolation(literal value: Bool) { appendLiteral(value ? "true" : "false") }

  /// A documented name in a comment.
  mutating func appendInterpolation(code name: String) { writeText { $0.writeCodeSpan(name) } }

  /// A name in a declaration, or where it stands alone in an expression: with backticks where Swift needs them.
  mutating func appendInterpolation(_ identifier: Identifier) {
    if identifier.isReserved {
      writeText { $0.write("`\(identifier.text)`") }
    } else {
      appendInterpolation(member: identifier)
    }
  }

  /// A name behind a dot, where keywords need no backticks.
  mutating func appendInterpolation(member identifier: Identifier) {
    writeText { $0.write(identifier.text) }
  }

  /// The label of an argument, where a single keyword needs backticks and the others must not have them.
  mutating func appendInterpolation(label identifier: Identifier) {
    if identifier.text == "inout" { appendInterpolation(identifier) } else { appendInterpolation(member: identifier) }
  }
}
