/// A message as far as it says something: letter case, blanks, final punctuation and the field named at the end aside.
///
/// `Invalid input parameter. cardInfo.oldCardNo` says what `Invalid input parameter` says.
struct MessageText: Hashable {
  private let text: String

  init(_ message: String) {
    var words = message.unicodeScalars.split {
      $0 == " " || $0 == "\u{A0}" || $0 == "\t" || $0 == "\n" || $0 == "\u{200B}"
    }
    if words.count > 1, let last = words.last, isFieldPath(last), endsSentence(words[words.count - 2]) {
      words.removeLast()
    }
    var text = words.map { String($0) }.joined(separator: " ").lowercased()
    while let last = text.unicodeScalars.last, finalMarks.contains(last) { text.unicodeScalars.removeLast() }
    self.text = text
  }

  var isEmpty: Bool { text.isEmpty }
}

private let finalMarks: Set<Unicode.Scalar> = [".", "!", ":", ",", " "]

private func endsSentence(_ word: Substring.UnicodeScalarView) -> Bool {
  word.last.map(finalMarks.contains) ?? false
}

/// Whether a word can only be the name of a field: it starts with a small letter and holds nothing but names and dots.
private func isFieldPath(_ word: Substring.UnicodeScalarView) -> Bool {
  guard let first = word.first, ("a"..."z").contains(first) else { return false }
  return word.allSatisfy { scalar in
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", ".": true
    default: false
    }
  }
}
