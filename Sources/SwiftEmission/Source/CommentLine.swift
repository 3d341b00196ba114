/// A paragraph or a list item of a documentation comment.
struct CommentLine: Hashable, Sendable {
  var text: Markdown
  var isListItem = false

  /// The comment's lines in `columns` columns; longer only where a word is.
  func wrapped(to columns: Int) -> [String] {
    let lead = "///"
    if text.text.isEmpty { return [lead] }
    var lines: [String] = []
    var line = lead + (isListItem ? " - " : " ")
    var count = line.unicodeScalars.count
    var isFirstWord = true
    for word in unbreakableWords {
      let length = word.unicodeScalars.count
      if !isFirstWord, count + 1 + length > columns {
        lines.append(line)
        line = lead + (isListItem ? "   " : " ")
        count = line.unicodeScalars.count
        isFirstWord = true
      }
      if !isFirstWord {
        line += " "
        count += 1
      }
      line += word
      count += length
      isFirstWord = false
    }
    lines.append(line)
    return lines
  }

  /// The words, those that would be markup at the start of a line joined to the one before.
  private var unbreakableWords: [Substring] {
    let text = text.text
    var words: [Substring] = []
    for word in text.split(separator: " ") {
      if let last = words.last, isMarkupAtStart(word) {
        words[words.count - 1] = text[last.startIndex..<word.endIndex]
      } else {
        words.append(word)
      }
    }
    return words
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
