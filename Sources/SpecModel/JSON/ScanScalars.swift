import Diagnostics

extension JSONScanner {
  mutating func scanWord(_ word: StaticString, as kind: JSONTape.Token.Kind) throws(JSONFault) {
    let start = position
    for expected in word.description.utf8 {
      guard byte == expected else {
        position = start
        throw fault("found \(found) where a value was expected", fix: "Quote the text with \"…\"")
      }
      position += 1
    }
    append(kind, from: start, to: position)
  }

  mutating func scanNumber() throws(JSONFault) {
    let start = position
    if byte == UInt8(ascii: "-") { position += 1 }
    let whole = position
    skipDigits()
    guard position > whole else { throw fault("found \(found) where a digit was expected") }
    if position - whole > 1, bytes[whole] == UInt8(ascii: "0") {
      position = whole
      throw fault("the number has a leading zero", fix: "Remove the zero, or quote the value if it is a string")
    }
    if byte == UInt8(ascii: ".") {
      position += 1
      let fraction = position
      skipDigits()
      guard position > fraction else { throw fault("found \(found) where a digit was expected") }
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      throw fault("the number has an exponent", fix: "Write its digits out: specs keep numbers exactly as documented")
    }
    append(.number, from: start, to: position)
  }

  private mutating func skipDigits() {
    while position < bytes.count, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
  }

  mutating func scanString(as kind: JSONTape.Token.Kind) throws(JSONFault) {
    let start = position
    var hasEscapes = false
    position += 1
    while true {
      position = endOfPlainText(from: position)
      guard position < bytes.count else { break }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        append(kind, hasEscapes: hasEscapes, from: start, to: position)
        return
      }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        try scanEscape()
      } else if byte >= 0x80 {
        guard let length = lengthOfUTF8Scalar(at: position) else {
          throw JSONFault(
            kind: .encoding, message: "the byte \(hexNotation(byte)) is no valid UTF-8 here",
            fix: "Save the file as UTF-8", start: position, end: position + 1)
        }
        position += length
      } else {
        throw fault("found \(found) inside a string", fix: "Write it as an escape, such as \\n or \\t")
      }
    }
    throw JSONFault(
      kind: .syntax, message: "the text has no closing `\"`", fix: "Close it with \"", start: start, end: start + 1)
  }

  /// Where the run of ASCII that stands for itself ends which begins at `start`: most of every text is such a run.
  private func endOfPlainText(from start: Int) -> Int {
    bytes.withUnsafeBytes { bytes in
      var index = start
      while index + 8 <= bytes.count {
        let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if eight.holdsJSONEscape || eight.holdsNonASCII { break }
        index += 8
      }
      while index < bytes.count, bytes[index] < 0x80, !bytes[index].needsJSONEscape { index += 1 }
      return index
    }
  }

  private mutating func scanEscape() throws(JSONFault) {
    let start = position
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      let unit = try scanHexDigits()
      guard unit & 0xF800 == 0xD800 else { return }
      if unit < 0xDC00, byte == UInt8(ascii: "\\"), position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u")
      {
        position += 1
        if try scanHexDigits() & 0xFC00 == 0xDC00 { return }
      }
      throw JSONFault(
        kind: .encoding, message: "the escape is half of a surrogate pair", fix: "Write the character itself",
        start: start, end: start + 6)
    default:
      throw fault("found \(found) behind a backslash", fix: "Write a backslash as \\\\")
    }
  }

  /// The four digits behind the `u` at hand.
  private mutating func scanHexDigits() throws(JSONFault) -> UInt16 {
    position += 1
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = hexDigitValue(byte) else {
        throw fault("found \(found) where a hexadecimal digit was expected")
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }

  /// How many bytes the UTF-8 scalar (RFC 3629) that starts at `index` has; `nil` when there is none.
  func lengthOfUTF8Scalar(at index: Int) -> Int? {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    if length > 2, bytes[index + 2] & 0xC0 != 0x80 { return nil }
    if length > 3, bytes[index + 3] & 0xC0 != 0x80 { return nil }
    return length
  }
}

func hexDigitValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}

/// `0xC3`
private func hexNotation(_ byte: UInt8) -> String {
  (byte < 16 ? "0x0" : "0x") + String(byte, radix: 16, uppercase: true)
}
