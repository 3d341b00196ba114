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

  /// - Returns: `nil` when `text` is not one word that can be a value.
  init?(_ text: Bytes, meaning: Bytes?, line: Int) {
    let unquoted = text.unquoted?.trimmed
    let token = unquoted ?? text
    guard let first = token.first, first.isAlphanumeric || unquoted != nil, token.count <= 64,
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

extension UInt8 {
  fileprivate var standsInValue: Bool { isWord || self == UInt8(ascii: "+") || self == UInt8(ascii: "/") }
}
