extension FormatPattern.Placeholder {
  /// Reads what a page says about a part of a format, for example `7digit, Hex String`, `5~7 digits` or `6자리 숫자`.
  ///
  /// Without a stated count the placeholder is as long as its own text; without a word for its characters it holds any.
  init(_ placeholder: Field.Placeholder) {
    let meaning = Array(placeholder.meaning.unicodeScalars)
    let statement = FormatPattern.Placeholder.statedLength(in: meaning)
    let own = placeholder.text.unicodeScalars.count
    let alphabet: Alphabet
    if ["hex", "16진"].contains(where: { FormatPattern.Placeholder.occurs($0, in: meaning) }) {
      alphabet = .hexadecimal
    } else if ["alpha", "letter", "영문", "문자"].contains(where: { FormatPattern.Placeholder.occurs($0, in: meaning) }) {
      alphabet = .any
    } else if ["digit", "number", "numeric", "숫자"].contains(where: { FormatPattern.Placeholder.occurs($0, in: meaning) }
    ) {
      alphabet = .decimal
    } else {
      alphabet = .any
    }
    self.init(text: placeholder.text, alphabet: alphabet, length: statement ?? own...own)
  }

  /// Beyond this a count is no length of a header or field but a misread number.
  private static let longestStatement = 1000

  /// The first number that a counting word follows, with the number before a `~` or `-` as its lower bound.
  private static func statedLength(in meaning: [Unicode.Scalar]) -> ClosedRange<Int>? {
    var lower: Int?
    var index = 0
    while index < meaning.count {
      guard let first = digit(meaning[index]) else {
        index += 1
        continue
      }
      var number = first
      index += 1
      while index < meaning.count, let next = digit(meaning[index]) {
        number = Swift.min(number * 10 + next, longestStatement + 1)
        index += 1
      }
      while index < meaning.count, isBlank(meaning[index]) { index += 1 }
      guard number <= longestStatement else {
        lower = nil
        continue
      }
      if index < meaning.count, meaning[index] == "~" || meaning[index] == "-" {
        lower = number
        index += 1
        while index < meaning.count, isBlank(meaning[index]) { index += 1 }
        continue
      }
      if number > 0, countingWords.contains(where: { starts(with: $0, meaning[index...]) }) {
        return Swift.min(lower ?? number, number)...number
      }
      lower = nil
    }
    return nil
  }

  private static let countingWords = ["digit", "char", "letter", "byte", "자리", "글자", "자"]

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    ("0"..."9").contains(scalar) ? Int(scalar.value) - 48 : nil
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" }

  private static func occurs(_ word: String, in text: [Unicode.Scalar]) -> Bool {
    text.indices.contains { starts(with: word, text[$0...]) }
  }

  /// Whether `text` starts with `word`, ASCII letter case aside; `word` is in lower case.
  private static func starts(with word: String, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
    var position = text.startIndex
    for scalar in word.unicodeScalars {
      guard position < text.endIndex else { return false }
      let found = text[position]
      let isSame = found == scalar || ("A"..."Z").contains(found) && found.value + 32 == scalar.value
      guard isSame else { return false }
      position += 1
    }
    return true
  }
}
