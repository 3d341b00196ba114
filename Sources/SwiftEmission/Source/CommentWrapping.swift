/// The pieces of a comment's text between which a line may end: the words in order, those that would be markup at the start of
/// a line together with the one before.
struct UnbreakableRuns: Sequence, IteratorProtocol {
  private let text: ArraySlice<UInt8>
  private var word: Range<Int>?

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    word = nextWord(from: text.startIndex)
  }

  mutating func next() -> ArraySlice<UInt8>? {
    guard let first = word else { return nil }
    var end = first.upperBound
    while let next = nextWord(from: end) {
      guard isMarkupAtStart(text[next]) else {
        word = next
        return text[first.lowerBound..<end]
      }
      end = next.upperBound
    }
    word = nil
    return text[first.lowerBound..<end]
  }

  private func nextWord(from index: Int) -> Range<Int>? {
    var start = index
    while start < text.endIndex, text[start] == UInt8(ascii: " ") { start += 1 }
    var end = start
    while end < text.endIndex, text[end] != UInt8(ascii: " ") { end += 1 }
    return start < end ? start..<end : nil
  }

  private func isMarkupAtStart(_ word: ArraySlice<UInt8>) -> Bool {
    switch word.first {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="),
      UInt8(ascii: "@"):
      return true
    default:
      let rest = word.drop(while: isDigit)
      let isNumbered = rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")")
      return isNumbered && rest.count < word.count
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is words with one blank between each two.
  var hasSingleBlanks: Bool {
    var previous = UInt8(ascii: " ")
    for byte in self {
      if byte == UInt8(ascii: " "), previous == byte { return false }
      previous = byte
    }
    return previous != UInt8(ascii: " ")
  }
}
