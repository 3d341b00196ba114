extension Source {
  /// The finished text, with a line feed at its end.
  func written() -> [UInt8] {
    var writer = SourceWriter(bytes)
    writer.write()
    return writer.text
  }
}

/// Writes a source from its start to its end, with nothing left open.
private struct SourceWriter {
  let source: [UInt8]
  /// What is written next.
  var position = 0
  var text: [UInt8] = []
  /// Where the current line begins in the text.
  var lineStart = 0
  /// What lines begin with that begin here.
  var indentation = 0

  init(_ source: [UInt8]) {
    self.source = source
    text.reserveCapacity(source.count + source.count / 4 + 64)
  }

  mutating func write() {
    while position < source.count {
      let byte = source[position]
      switch byte {
      case UInt8(ascii: "\n"):
        endLine()
        position += 1
      case Mark.indent:
        indentation += Mark.columns(source[position + 1])
        position += 2
      case Mark.outdent:
        indentation -= Mark.columns(source[position + 1])
        position += 2
      case Mark.choice: choose()
      case Mark.end: position += 1
      case Mark.paragraph, Mark.listItem:
        position += 1
        let end = runEnd(from: position)
        writeComment(source[position..<end], isListItem: byte == Mark.listItem)
        position = end
      // No mark: see there.
      case ..<Mark.firstCharacter: position += 1
      default:
        let end = runEnd(from: position)
        startLine()
        text.append(contentsOf: source[position..<end])
        position = end
      }
    }
    endLine()
  }

  /// Writes a comment's lines, no longer than a line may be except where a word is.
  private mutating func writeComment(_ comment: ArraySlice<UInt8>, isListItem: Bool) {
    startLine()
    text.write("///")
    if isListItem, !comment.isEmpty { text.write(" -") }
    let margin = text.count - lineStart
    if margin + 1 + comment.count <= Source.lineLength, comment.hasSingleBlanks {
      text.append(UInt8(ascii: " "))
      text.append(contentsOf: comment)
      return
    }
    var column = margin
    for run in UnbreakableRuns(comment) {
      let length = run.columns
      if column > margin, column + 1 + length > Source.lineLength {
        endLine()
        startLine()
        text.write(isListItem ? "///  " : "///")
        column = margin
      }
      text.append(UInt8(ascii: " "))
      text.append(contentsOf: run)
      column += 1 + length
    }
  }

  private mutating func startLine() {
    if text.count == lineStart { for _ in 0..<indentation { text.append(UInt8(ascii: " ")) } }
  }

  private mutating func endLine() {
    text.append(UInt8(ascii: "\n"))
    lineStart = text.count
  }

  /// Where the characters end that begin at `start`.
  private func runEnd(from start: Int) -> Int {
    var end = start
    while end < source.count, source[end] >= Mark.firstCharacter { end += 1 }
    return end
  }

  /// Writes the line of a choice where it fits, or else goes on with its lines.
  private mutating func choose() {
    startLine()
    let start = position + 1
    let end = runEnd(from: start)
    let columns = text[lineStart...].columns + source[start..<end].columns
    guard columns <= Source.lineLength else {
      position = end + 1
      return
    }
    let next = choiceEnd(from: end)
    let (more, last) = lineEnd(from: next)
    // swift-format keeps a column free for the comma that a list would end with if it were broken.
    let comma = (last ?? source[end - 1]) == UInt8(ascii: "]") ? 1 : 0
    if columns + more + comma <= Source.lineLength {
      text.append(contentsOf: source[start..<end])
      position = next
    } else {
      position = end + 1
    }
  }

  /// Behind the choice whose lines stand behind `start`.
  private func choiceEnd(from start: Int) -> Int {
    var depth = 1
    var index = start
    while depth > 0 {
      index += 1
      if source[index] == Mark.choice { depth += 1 }
      if source[index] == Mark.end { depth -= 1 }
    }
    return index + 1
  }

  /// The columns of what else stands on the line, and its last character.
  private func lineEnd(from start: Int) -> (columns: Int, last: UInt8?) {
    var columns = 0
    var last: UInt8?
    var index = start
    while index < source.count, source[index] != UInt8(ascii: "\n") {
      switch source[index] {
      case Mark.indent, Mark.outdent: index += 1
      case Mark.firstCharacter...:
        columns += source[index].beginsScalar ? 1 : 0
        last = source[index]
      default: break
      }
      index += 1
    }
    return (columns, last)
  }
}
