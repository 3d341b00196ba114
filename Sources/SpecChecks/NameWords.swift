/// The words of an identifier, in lower case: `physicalCardExpDate` is `physical`, `card`, `exp`, `date`.
///
/// A word ends before a capital letter that follows a small one, before the last of several capitals that a small letter
/// follows (`CVCCode` is `cvc`, `code`), at a change between letters and digits, and at anything else.
func words(of name: String) -> [String] {
  enum Kind { case upper, lower, digit, other }
  func kind(_ byte: UInt8) -> Kind {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: .lower
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    default: .other
    }
  }
  let bytes = Array(name.utf8)
  var words: [String] = []
  var word: [UInt8] = []
  func finish() {
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    word = []
  }
  for (index, byte) in bytes.enumerated() {
    let own = kind(byte)
    if own == .other {
      finish()
      continue
    }
    if index > 0 {
      let before = kind(bytes[index - 1])
      let after = index + 1 < bytes.count ? kind(bytes[index + 1]) : .other
      let startsHump = own == .upper && (before == .lower || before == .upper && after == .lower)
      if startsHump || (own == .digit) != (before == .digit) { finish() }
    }
    word.append(own == .upper ? byte + 32 : byte)
  }
  finish()
  return words
}
