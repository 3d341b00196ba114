extension Source {
  /// A documentation comment of one paragraph; empty where that is.
  static func comment(_ paragraph: Markdown) -> Source { comment([CommentLine(text: paragraph)]) }

  /// A documentation comment with blank lines around paragraphs and none within a list.
  static func comment(_ lines: [CommentLine]) -> Source {
    var comment: [Line] = []
    var previous: CommentLine?
    for line in lines where !line.text.text.isEmpty {
      if let previous, !(previous.isListItem && line.isListItem) {
        comment.append(.comment(indentation: 0, CommentLine(text: "")))
      }
      comment.append(.comment(indentation: 0, line))
      previous = line
    }
    return Source(lines: comment)
  }
}

extension CommentLine {
  /// The lines of page text: a paragraph or list item for each, whatever kinds of line ends stand inside them.
  static func page(_ lines: [String]) -> [CommentLine] {
    lines.flatMap { line in
      line.unicodeScalars.split(whereSeparator: \.isLineEnd).map { CommentLine(page: $0) }
    }
  }

  private init(page line: Substring.UnicodeScalarView) {
    let line = line.drop { $0 == " " || $0 == "\t" || $0.isUnusualBlank || $0 == "\u{200B}" }
    let rest = line.dropFirst()
    let isBullet =
      switch line.first {
      case "•": true
      case "-": rest.first.map { $0 == " " || $0.isUnusualBlank || $0.properties.isAlphabetic } ?? false
      default: false
      }
    if isBullet, !isDocumentationTag(rest) {
      self.init(text: Markdown(page: rest), isListItem: true)
    } else {
      self.init(text: Markdown(page: line))
    }
  }

}

/// Whether DocC would take a list item for something else, as in `- Returns: …`.
private func isDocumentationTag(_ item: Substring.UnicodeScalarView) -> Bool {
  guard let colon = item.firstIndex(of: ":") else { return false }
  let words = String(item[..<colon]).lowercased().split(separator: " ")
  guard let word = words.first else { return false }
  return documentationTags.contains(String(word))
}

private let documentationTags: Set<String> = [
  "attention", "author", "authors", "bug", "complexity", "copyright", "date", "dictionarykey", "dictionarykeys",
  "experiment", "httpbody", "httpparameter", "httpparameters", "httpresponse", "httpresponses", "important",
  "invariant", "keyword", "localizationkey", "mutatingvariant", "nonmutatingvariant", "note", "parameter",
  "parameters", "possiblevalue", "possiblevalues", "postcondition", "practice", "precondition", "recommended",
  "recommendedover", "remark", "requires", "return", "returns", "see", "seealso", "since", "tag", "throws", "tip",
  "todo", "version", "warning",
]
