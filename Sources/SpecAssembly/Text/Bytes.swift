/// A run of the UTF-8 bytes of one line; every matcher of this room works on it.
///
/// The portal's texts hold no-break spaces and zero-width spaces in any place. Matching takes the first for a space and the
/// second for nothing; text that is kept still holds them.
typealias Bytes = ArraySlice<UInt8>

extension Bytes {
  /// The run without the blanks at both ends.
  var trimmed: Bytes {
    var start = startIndex
    while start < endIndex, case let width = blankWidth(at: start), width > 0 { start += width }
    var end = endIndex
    while end > start, case let width = blankWidth(before: end), width > 0 { end -= width }
    return self[start..<end]
  }

  /// How many bytes the blank at `index` has; 0 when something else stands there.
  func blankWidth(at index: Int) -> Int {
    switch self[index] {
    case 0x20, 0x09, 0x0D, 0x0A: 1
    case 0xC2 where index + 1 < endIndex && self[index + 1] == 0xA0: 2
    case 0xE2 where holds(0x80, 0x8B, at: index + 1): 3
    case 0xE3 where holds(0x80, 0x80, at: index + 1): 3
    case 0xEF where holds(0xBB, 0xBF, at: index + 1): 3
    default: 0
    }
  }

  /// How many bytes the blank has that ends just before `index`; 0 when something else stands there.
  private func blankWidth(before index: Int) -> Int {
    switch self[index - 1] {
    case 0x20, 0x09, 0x0D, 0x0A: 1
    case 0xA0 where index - 2 >= startIndex && self[index - 2] == 0xC2: 2
    case 0x80, 0x8B, 0xBF: index - 3 >= startIndex && blankWidth(at: index - 3) == 3 ? 3 : 0
    default: 0
    }
  }

  private func holds(_ first: UInt8, _ second: UInt8, at index: Int) -> Bool {
    index + 1 < endIndex && self[index] == first && self[index + 1] == second
  }

  /// Whether a blank stands anywhere inside.
  var hasBlank: Bool {
    var index = startIndex
    while index < endIndex {
      if blankWidth(at: index) > 0 { return true }
      index += 1
    }
    return false
  }

  /// The run as text.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// The run in lower-case ASCII without blanks and without what does not show, for comparing words whatever their spacing.
  var folded: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var index = startIndex
    while index < endIndex {
      let width = blankWidth(at: index)
      if width == 0 { bytes.append(self[index].lowercasedASCII) }
      index += Swift.max(width, 1)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where `needle`, given in lower case, first occurs whatever the letter case; `nil` when it does not.
  func firstIndex(ofFolded needle: String) -> Int? {
    var needle = needle
    return needle.withUTF8 { needle in
      guard let first = needle.first, needle.count <= count else { return nil }
      var start = startIndex
      while start <= endIndex - needle.count {
        if self[start].lowercasedASCII == first {
          var offset = 1
          while offset < needle.count, self[start + offset].lowercasedASCII == needle[offset] { offset += 1 }
          if offset == needle.count { return start }
        }
        start += 1
      }
      return nil
    }
  }

  /// Whether the run begins with `word`, given in lower case, whatever the letter case.
  func begins(withFolded word: String) -> Bool {
    guard word.utf8.count <= count else { return false }
    var index = startIndex
    for byte in word.utf8 {
      if self[index].lowercasedASCII != byte { return false }
      index += 1
    }
    return true
  }

  /// The run without one pair of quotation marks around it; `nil` when there is none.
  var unquoted: Bytes? {
    for (open, close) in Quotation.pairs where count >= open.count + close.count {
      guard starts(with: open), suffix(close.count).elementsEqual(close) else { continue }
      let inner = dropFirst(open.count).dropLast(close.count)
      if inner.firstRange(ofAny: open) == nil, inner.firstRange(ofAny: close) == nil { return inner }
    }
    return nil
  }

  /// Where one of `needle`'s occurrences starts.
  private func firstRange(ofAny needle: [UInt8]) -> Int? {
    guard let first = needle.first, needle.count <= count else { return nil }
    return indices.dropLast(needle.count - 1).first { self[$0] == first && self[$0...].starts(with: needle) }
  }
}

/// Quotation marks that the portal's authors put around names and values.
enum Quotation {
  static let pairs: [(open: [UInt8], close: [UInt8])] = [
    (Array("\"".utf8), Array("\"".utf8)), (Array("“".utf8), Array("”".utf8)), (Array("'".utf8), Array("'".utf8)),
    (Array("‘".utf8), Array("’".utf8)),
  ]
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isUpper: Bool { self >= 0x41 && self <= 0x5A }
  var isLower: Bool { self >= 0x61 && self <= 0x7A }
  var isLetter: Bool { isUpper || isLower }
  var isAlphanumeric: Bool { isLetter || isDigit }
  /// Whether it stands in field names and in the values that the portal documents.
  var isWord: Bool {
    isAlphanumeric || self == UInt8(ascii: "_") || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
  }
  var lowercasedASCII: UInt8 { isUpper ? self | 0x20 : self }
  var uppercasedASCII: UInt8 { isLower ? self & ~0x20 : self }
}
