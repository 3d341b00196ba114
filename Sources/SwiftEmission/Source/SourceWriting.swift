extension Source {
  /// The columns that a line may have.
  static let lineLength = 120

  /// The finished text, with a line feed at its end.
  func written() -> String {
    var text = ""
    text.reserveCapacity(lines.count * 48)
    for line in lines { line.write(to: &text) }
    return text
  }
}

extension Source.Line {
  fileprivate func write(to text: inout String) {
    switch self {
    case .text(let indentation, let content): write(content, indentation, to: &text)
    case .choice(let indentation, let fits, let otherwise):
      // swift-format keeps a column free for the comma that a list would end with if it were broken.
      let comma = fits.utf8.last == UInt8(ascii: "]") ? 1 : 0
      if indentation + fits.columns + comma <= Source.lineLength {
        write(fits, indentation, to: &text)
      } else {
        for line in otherwise { line.write(to: &text) }
      }
    case .comment(let indentation, let comment):
      comment.write(to: &text, indentation: indentation, width: Source.lineLength)
    }
  }

  private func write(_ content: String, _ indentation: Int, to text: inout String) {
    if !content.isEmpty {
      text += String(repeating: " ", count: indentation)
      text += content
    }
    text += "\n"
  }
}
