/// A piece of a sentence that may state a condition.
enum ConditionToken: Equatable {
  /// What stands in quotation marks, without blanks at its ends.
  case quoted(String)
  /// A run of ASCII letters, digits, `_`, `-` and inner full stops.
  case word(String)
  /// A run of other letters, such as Korean.
  case letters(String)
  case mark(UInt8)

  /// Splits a sentence; one pass over its bytes.
  static func split(_ sentence: Bytes) -> [ConditionToken] {
    var tokens: [ConditionToken] = []
    var quotations = QuotationReader(text: sentence)
    var index = sentence.startIndex
    while index < sentence.endIndex {
      let blank = sentence.blankWidth(at: index)
      if blank > 0 {
        index += blank
      } else if let (inner, end) = quotations.quotation(at: index) {
        tokens.append(.quoted(inner.trimmed.text))
        index = end
      } else if sentence[index].isAlphanumeric {
        let run = sentence[index...].prefix(while: \.isWord)
        let word = run.last == UInt8(ascii: ".") ? run.dropLast() : run
        tokens.append(.word(word.text))
        index = word.endIndex
      } else if sentence[index] >= 0x80 {
        var end = index
        while end < sentence.endIndex, sentence[end] >= 0x80, sentence.blankWidth(at: end) == 0,
          quotations.quotation(at: end) == nil
        {
          end += 1
          while end < sentence.endIndex, sentence[end] & 0xC0 == 0x80 { end += 1 }
        }
        tokens.append(.letters(sentence[index..<end].text))
        index = end
      } else {
        tokens.append(.mark(sentence[index]))
        index += 1
      }
    }
    return tokens
  }

  /// The name or value that the token can stand for.
  var operand: String? {
    switch self {
    case .quoted(let text), .word(let text): text.isEmpty ? nil : text
    case .letters, .mark: nil
    }
  }

  /// The word in lower case; `nil` for anything that is no bare word.
  var bareWord: String? {
    if case .word(let text) = self { String(decoding: text.utf8.map(\.lowercasedASCII), as: UTF8.self) } else { nil }
  }
}

/// Finds what stands in quotation marks; a mark without its counterpart is looked for once.
private struct QuotationReader {
  let text: Bytes
  /// Whether the closing mark of a pair is known not to occur any more.
  private var isExhausted = Array(repeating: false, count: Quotation.pairs.count)

  init(text: Bytes) { self.text = text }

  /// What the quotation mark at `index` opens, and where the text goes on after it.
  mutating func quotation(at index: Int) -> (inner: Bytes, end: Int)? {
    let first = text[index]
    guard first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") || first == 0xE2 else { return nil }
    for (kind, pair) in Quotation.pairs.enumerated() where !isExhausted[kind] && text[index...].starts(with: pair.open)
    {
      let start = index + pair.open.count
      var end = start
      while end + pair.close.count <= text.endIndex {
        if text[end...].starts(with: pair.close) { return (text[start..<end], end + pair.close.count) }
        end += 1
      }
      isExhausted[kind] = true
    }
    return nil
  }
}
