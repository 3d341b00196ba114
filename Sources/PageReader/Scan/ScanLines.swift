import Diagnostics

/// Bytes found to be UTF-8 text and cut into lines, with the places that are not acceptable in a page.
struct ScannedPage {
  var lines = PageLines()
  var problems: [Problem] = []
  /// Whether any line holds a scalar of the Thai block.
  var hasThai = false
}

/// Checks the bytes as UTF-8 (RFC 3629) and finds the lines, in one pass.
func scanLines(_ bytes: [UInt8]) -> ScannedPage {
  var page = ScannedPage()
  page.lines.reserveCapacity(bytes.count / 12 + 1)
  var scanner = LineScanner(page: page)
  bytes.withUnsafeBufferPointer { scanner.scan($0) }
  scanner.page.lines.bytes = bytes
  return scanner.page
}

private struct LineScanner {
  var page: ScannedPage
  var lineStart = 0
  var flags: PageLines.Flags = []
  var controls = 0
  var invalid = 0
  /// Whether the file begins with the byte order mark of UTF-16, which explains all that follows.
  var isUTF16 = false

  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    let end = bytes.count
    var index = 0
    let raw = UnsafeRawBufferPointer(bytes)
    while index < end {
      while index + 8 <= end, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).isPrintable { index += 8 }
      if index == end { break }
      let byte = bytes[index]
      if byte &- 0x20 < 0x5F {
        index += 1
      } else if byte == Byte.lineFeed {
        endLine()
        index += 1
        lineStart = index
      } else if byte < 0x80 {
        scanControl(byte, at: index, in: bytes)
        index += 1
      } else {
        index += scanMultibyte(byte, at: index, in: bytes)
      }
    }
    if lineStart < end { endLine() }
    finish()
  }

  mutating func endLine() {
    page.lines.append(start: lineStart, flags)
    if flags.contains(.hasThai) { page.hasThai = true }
    flags = []
  }

  mutating func scanControl(_ byte: UInt8, at index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    if byte == Byte.tab { return }
    if byte == Byte.carriageReturn, index + 1 < bytes.count, bytes[index + 1] == Byte.lineFeed {
      flags.insert(.endsWithReturn)
      return
    }
    controls += 1
    if controls == 1 {
      let found =
        byte == Byte.carriageReturn
        ? "a carriage return without a line feed" : "the control character \(byte.asScalarName)"
      page.problems.append(
        Problem(
          .controlCharacter, "found \(found) where a page has only text", line: page.lines.count,
          column: column(of: index, in: bytes), length: 1,
          fix: "Scrape the page again, or replace the character if it was added by hand"))
    }
  }

  /// How many bytes to go on by: the length of a valid sequence, or 1 after reporting an invalid one.
  mutating func scanMultibyte(_ lead: UInt8, at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let length = validLength(lead, at: index, in: bytes)
    guard length > 0 else {
      invalid += 1
      if invalid == 1 {
        isUTF16 = index == 0 && bytes.count > 1 && [[0xFF, 0xFE], [0xFE, 0xFF]].contains([lead, bytes[1]])
        page.problems.append(
          Problem(
            .invalidUTF8,
            isUTF16
              ? "the file is saved as UTF-16, expected UTF-8"
              : "the byte \(lead.asHex) at offset \(index) is no part of UTF-8 text", line: page.lines.count,
            column: column(of: index, in: bytes), length: 1,
            fix: "Save the page as UTF-8, or scrape it again"))
      }
      return 1
    }
    let second = bytes[index + 1]
    switch lead {
    case 0xC2 where second == 0xA0: flags.insert(.hasInvisible)
    case 0xE0 where second == 0xB8 || second == 0xB9: flags.insert(.hasThai)
    case 0xE2 where second == 0x80 && bytes[index + 2] == 0x8B: flags.insert(.hasInvisible)
    case 0xEF where second == 0xBB && bytes[index + 2] == 0xBF: flags.insert(.hasInvisible)
    default: break
    }
    return length
  }

  /// The length of the sequence that `lead` begins, or 0 where it is not well-formed.
  func validLength(_ lead: UInt8, at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let left = bytes.count - index
    switch lead {
    case 0xC2...0xDF:
      return left > 1 && bytes[index + 1] & 0xC0 == 0x80 ? 2 : 0
    case 0xE0...0xEF:
      guard left > 2, bytes[index + 2] & 0xC0 == 0x80 else { return 0 }
      return secondByteRange(after: lead).contains(bytes[index + 1]) ? 3 : 0
    case 0xF0...0xF4:
      guard left > 3, bytes[index + 2] & 0xC0 == 0x80, bytes[index + 3] & 0xC0 == 0x80 else { return 0 }
      return secondByteRange(after: lead).contains(bytes[index + 1]) ? 4 : 0
    default:
      return 0
    }
  }

  func column(of index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var column = 1
    for position in lineStart..<index where bytes[position] & 0xC0 != 0x80 { column += 1 }
    return column
  }

  mutating func finish() {
    // Bytes that are no text explain the control characters among them.
    if invalid > 0 { page.problems.removeAll { $0.rule == .controlCharacter } }
    if isUTF16 { return }
    for index in page.problems.indices {
      let others = (invalid > 0 ? invalid : controls) - 1
      if others > 0 { page.problems[index].message += "; the file has \(others) more like it" }
    }
  }
}

/// The bytes that may follow a lead byte of a three- or four-byte sequence: no overlong form, no surrogate, nothing past U+10FFFF.
func secondByteRange(after lead: UInt8) -> ClosedRange<UInt8> {
  switch lead {
  case 0xE0: 0xA0...0xBF
  case 0xED: 0x80...0x9F
  case 0xF0: 0x90...0xBF
  case 0xF4: 0x80...0x8F
  default: 0x80...0xBF
  }
}

extension UInt64 {
  /// Whether each of the eight bytes is a printable ASCII character: from 20 up to 7E.
  fileprivate var isPrintable: Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The high bit of a byte shows in the sum from 7F on, and in the difference below 20; no carry leaves a byte that is ASCII.
    let tooHigh = self | ((self & (0x7F * ones)) &+ ones)
    let tooLow = ~((self | (0x80 * ones)) &- (0x20 * ones))
    return (tooHigh | tooLow) & (0x80 * ones) == 0
  }
}

extension UInt8 {
  fileprivate var asHex: String { "0x" + (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true) }
  fileprivate var asScalarName: String { "U+00" + (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true) }
}
