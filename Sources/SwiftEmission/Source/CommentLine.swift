/// A paragraph or a list item of a documentation comment.
struct CommentLine: Hashable, Sendable {
  var text: Markdown
  var isListItem = false

  /// Writes the comment's lines, no longer than `width` columns except where a word is.
  func write(to output: inout String, indentation: Int, width: Int) {
    let margin = String(repeating: " ", count: indentation) + "///"
    output += margin
    if !text.text.isEmpty {
      output += isListItem ? " -" : ""
      var column = indentation + (isListItem ? 5 : 3)
      var isFirst = true
      eachUnbreakableRun { run in
        let length = run.columns
        if !isFirst, column + 1 + length > width {
          output += "\n"
          output += margin
          output += isListItem ? "  " : ""
          column = indentation + (isListItem ? 5 : 3)
        }
        output += " "
        output += run
        column += 1 + length
        isFirst = false
      }
    }
    output += "\n"
  }

  /// The words in order, those that would be markup at the start of a line together with the one before.
  private func eachUnbreakableRun(_ body: (Substring) -> Void) {
    let text = text.text
    var run: Substring?
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      let word = Substring(word)
      guard let last = run else {
        run = word
        continue
      }
      if isMarkupAtStart(word) {
        run = text[last.startIndex..<word.endIndex]
      } else {
        body(last)
        run = word
      }
    }
    if let run { body(run) }
  }

  private func isMarkupAtStart(_ word: Substring) -> Bool {
    switch word.utf8.first {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="),
      UInt8(ascii: "@"):
      return true
    default:
      let rest = word.utf8.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      let isNumbered = rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")")
      return isNumbered && rest.count < word.utf8.count
    }
  }
}
