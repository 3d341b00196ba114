/// The words of an identifier, in lower case: `physicalCardExpDate` is `physical`, `card`, `exp`, `date`.
///
/// A word ends before a capital letter that follows a small one, before the last of several capitals that a small letter
/// follows (`CVCCode` is `cvc`, `code`), at a change between letters and digits, and at anything else.
func words(of name: String) -> [String] {
  let bytes = Array(name.utf8)
  var words: [String] = []
  var word: [UInt8] = []
  for (index, byte) in bytes.enumerated() {
    let kinds = neighbours(bytes, index)
    if !word.isEmpty, startsWord(kinds) {
      words.append(String(decoding: word, as: UTF8.self))
      word = []
    }
    if kinds.own != .other { word.append(kinds.own == .upper ? byte + 32 : byte) }
  }
  if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
  return words
}

/// The last word of an identifier, in lower case; `nil` for one without words.
func lastWord(of name: String) -> String? {
  let bytes = Array(name.utf8)
  guard let last = bytes.lastIndex(where: { LetterKind($0) != .other }) else { return nil }
  var first = last
  while first > 0, !startsWord(neighbours(bytes, first)) { first -= 1 }
  return String(decoding: bytes[first...last].map { LetterKind($0) == .upper ? $0 + 32 : $0 }, as: UTF8.self)
}

/// Whether an identifier has more than one word.
func hasSeveralWords(_ name: String) -> Bool {
  let bytes = Array(name.utf8)
  var hasWord = false
  for index in bytes.indices {
    let kinds = neighbours(bytes, index)
    guard kinds.own != .other, startsWord(kinds) else { continue }
    if hasWord { return true }
    hasWord = true
  }
  return false
}

/// What a byte of an identifier is, and the bytes beside it.
private typealias Neighbours = (before: LetterKind, own: LetterKind, after: LetterKind)

private func neighbours(_ bytes: [UInt8], _ index: Int) -> Neighbours {
  (
    index > 0 ? LetterKind(bytes[index - 1]) : .other, LetterKind(bytes[index]),
    index + 1 < bytes.count ? LetterKind(bytes[index + 1]) : .other
  )
}

/// Whether the word before a byte, if there is one, ends before it.
private func startsWord(_ kinds: Neighbours) -> Bool {
  if kinds.own == .other || kinds.before == .other { return true }
  if (kinds.own == .digit) != (kinds.before == .digit) { return true }
  return kinds.own == .upper && (kinds.before == .lower || kinds.before == .upper && kinds.after == .lower)
}

private enum LetterKind {
  case upper, lower, digit, other

  init(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .upper
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: self = .lower
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
    default: self = .other
    }
  }
}
