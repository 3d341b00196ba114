/// A paragraph or a list item of a documentation comment.
struct CommentLine: Hashable, Sendable {
  var text: Markdown
  var isListItem = false
}

extension Source {
  /// A documentation comment of one paragraph; empty where that is.
  static func comment(_ paragraph: Markdown) -> Source { comment([CommentLine(text: paragraph)]) }

  /// A documentation comment with blank lines around paragraphs and none within a list.
  static func comment(_ lines: [CommentLine]) -> Source {
    var comment = Source()
    comment.bytes.reserveCapacity(lines.reduce(0) { $0 + $1.text.bytes.count + 3 })
    var isInList = false
    for line in lines where !line.text.isEmpty {
      if !comment.isEmpty {
        comment.bytes.append(UInt8(ascii: "\n"))
        if !(isInList && line.isListItem) { comment.bytes += [Mark.paragraph, UInt8(ascii: "\n")] }
      }
      comment.bytes.append(line.isListItem ? Mark.listItem : Mark.paragraph)
      comment.bytes += line.text.bytes
      isInList = line.isListItem
    }
    comment.spansLines = !comment.isEmpty
    return comment
  }
}
