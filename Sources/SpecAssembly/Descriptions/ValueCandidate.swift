import SpecModel

/// A part of a description that may be a member of a value set: `SUSPEND : 중지`.
struct ValueCandidate {
  /// The value's text, without quotation marks.
  var token: Bytes
  /// `nil` where the value stands alone.
  var meaning: Bytes?
  /// Whether the token can hardly be an explained word: upper-case letters and digits only, or in quotation marks.
  var isStrong: Bool
  /// Whether the token is a word that introduces a remark rather than a value: `Note : …`, `MAX : …`.
  var beginsRemark: Bool
  /// Position of the line.
  var line: Int
  /// Whether the line begins with a dash right before the token, which can be a bullet or a sign.
  var mayBeNegative = false

  /// - Returns: `nil` when `text` is not one word that can be a value.
  init?(_ text: Bytes, meaning: Bytes?, line: Int) {
    let unquoted = text.unquoted?.trimmed
    let token = unquoted ?? text
    guard let first = token.first, first.isAlphanumeric || unquoted != nil || token.isNegative, token.count <= 64,
      token.allSatisfy({ $0.standsInValue })
    else { return nil }
    self.token = token
    self.meaning = meaning.flatMap { $0.isEmpty ? nil : $0 }
    self.isStrong = unquoted != nil || !token.contains(where: \.isLower)
    self.beginsRemark = ValueCandidate.isExplanatoryWord(token)
    self.line = line
  }

  /// Whether the meaning is a web address, which no value has for its meaning.
  var leadsToAddress: Bool { meaning.map { $0.starts(with: "http".utf8) } ?? false }

  /// Words that introduce a remark in a description: what follows explains, and they are hardly a value.
  private static func isExplanatoryWord(_ token: Bytes) -> Bool {
    guard token.count <= 12 else { return false }
    return remarks.contains(token.folded)
  }

  private static let remarks: Set<String> = [
    "note", "notes", "notice", "ex", "eg", "e.g", "e.g.", "i.e", "i.e.", "example", "examples", "sample", "ref",
    "refer",
    "reference", "see", "caution", "warning", "tip", "remark", "remarks", "url", "uri", "link", "max", "maximum", "min",
    "minimum", "length", "size", "range", "type", "http", "https", "cf", "c.f", "n.b", "ps", "p.s",
  ]
}

extension Bytes {
  fileprivate var isNegative: Bool { first == UInt8(ascii: "-") && dropFirst().first?.isDigit == true }

  /// Whether the label of a bulleted line might be a value that is written in another way than values are read: `분실`, `NOT USED`.
  var mightBeValue: Bool {
    // The first byte is a letter's or a digit's, of ASCII or Hangul: an ellipsis is no value.
    guard let first, first.isAlphanumeric || (0xEA...0xED).contains(first) else { return false }
    return count <= 32 && split(separator: UInt8(ascii: " ")).count <= 2 && !koreanRemarks.contains(folded)
  }
}

/// Words that introduce a remark on Korean pages.
private let koreanRemarks: Set<String> = ["참고", "참고사항", "주의", "주의사항", "유의사항", "비고", "예", "예시", "설명", "단"]

extension UInt8 {
  fileprivate var standsInValue: Bool { isWord || self == UInt8(ascii: "+") || self == UInt8(ascii: "/") }
}
