extension CommentLine {
  /// The lines of page text: a paragraph or list item for each, whatever kinds of line ends stand inside them.
  static func page(_ lines: [String]) -> [CommentLine] {
    var comment: [CommentLine] = []
    comment.reserveCapacity(lines.count + 1)
    for line in lines {
      let text = Array(line.utf8)
      var start = 0
      while start < text.count {
        let (end, next) = lineEnd(of: text, from: start)
        if start < end { comment.append(CommentLine(page: text[start..<end])) }
        start = next
      }
    }
    return comment
  }

  /// Where the line ends that begins at an index, and where the next one begins.
  private static func lineEnd(of text: [UInt8], from start: Int) -> (end: Int, next: Int) {
    var index = start
    while index < text.count {
      if text[index].isPrintable {
        index += 1
        continue
      }
      let (scalar, next) = text.scalar(at: index)
      if scalar.isLineEnd { return (index, next) }
      index = next
    }
    return (index, index)
  }

  private init(page line: ArraySlice<UInt8>) {
    let line = line.droppingUnseen().dropLeadingBlanks()
    guard !line.isEmpty else {
      self.init(text: "")
      return
    }
    let (first, end) = line.scalar(at: line.startIndex)
    let rest = line[end...]
    let isBullet =
      switch first {
      case "•": true
      case "-": rest.isEmpty ? false : rest.scalar(at: rest.startIndex).scalar.beginsItem
      default: false
      }
    let item: Markdown? = isBullet ? Markdown(page: rest) : nil
    if let item, !isDocumentationTag(item) {
      self.init(text: item, isListItem: true)
    } else {
      self.init(text: Markdown(page: line))
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without blanks of all kinds at its start.
  fileprivate func dropLeadingBlanks() -> ArraySlice<UInt8> {
    var index = startIndex
    while index < endIndex {
      let (scalar, end) = scalar(at: index)
      guard scalar == " " || scalar == "\t" || scalar.isUnusualBlank else { break }
      index = end
    }
    return self[index...]
  }
}

extension Unicode.Scalar {
  /// Whether a hyphen before it is a bullet.
  fileprivate var beginsItem: Bool { self == " " || isUnusualBlank || properties.isAlphabetic }
}

/// Whether DocC would take a list item for something else, as in `- Returns: …`.
private func isDocumentationTag(_ item: Markdown) -> Bool {
  guard let colon = item.bytes.firstIndex(of: UInt8(ascii: ":")) else { return false }
  let words = String(decoding: item.bytes[..<colon], as: UTF8.self).lowercased().split(separator: " ")
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
