/// A description line that holds something, split into its bullet and what follows.
struct DescriptionLine {
  /// Position in the field's description lines, blank ones counted.
  let index: Int
  /// Whether a bullet stands before the body: `•`, `-` and their like, with or without a blank after it.
  let hasBullet: Bool
  /// Whether that bullet may be the sign of a number: a dash with a digit right behind it.
  let mayBeNegative: Bool
  /// The line without bullet and without blanks at its ends; never empty.
  let body: Bytes
  /// The body as `words : rest`, where it is that.
  let labelled: LabelledText?

  /// - Returns: `nil` for a line that holds only blanks or a bullet.
  init?(_ text: String, index: Int) {
    let line = Array(text.utf8)[...].trimmed
    let width = DescriptionLine.bulletWidth(line)
    let body = width == 0 ? line : line.dropFirst(width).trimmed
    if body.isEmpty { return nil }
    self.index = index
    self.hasBullet = width > 0
    self.mayBeNegative = line.first == UInt8(ascii: "-") && line.dropFirst().first?.isDigit == true
    self.body = body
    labelled = LabelledText(body)
  }

  private static func bulletWidth(_ line: Bytes) -> Int {
    guard let first = line.first else { return 0 }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"): return 1
    case 0xC2: return line.starts(with: "·".utf8) ? 2 : 0
    case 0xE2, 0xE3: return bullets.contains { line.starts(with: $0) } ? 3 : 0
    default: return 0
    }
  }

  private static let bullets = ["•", "‣", "∙", "–", "ㆍ", "・"].map { Array($0.utf8) }
}

/// A line, or a part in brackets, of the form `words : rest` or `words = rest`.
struct LabelledText {
  /// Before the separator, without blanks at its ends.
  let label: Bytes
  /// After the separator, without blanks at its ends.
  let rest: Bytes

  /// Splits at the first colon or equals sign. A colon that begins `://` belongs to an address.
  ///
  /// - Returns: `nil` when there is none or nothing stands before it.
  init?(_ bytes: Bytes) {
    guard let separator = bytes.withUnsafeBufferPointer(LabelledText.separator) else { return nil }
    let label = bytes.prefix(separator.lowerBound).trimmed
    let rest = bytes.dropFirst(separator.upperBound)
    if label.isEmpty || rest.starts(with: "//".utf8) { return nil }
    self.label = label
    self.rest = rest.trimmed
  }

  /// Where the first separator stands, as a distance from the first byte.
  private static func separator(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: ":"): return index..<(index + 1)
      case UInt8(ascii: "="):
        let isDouble = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "=")
        return index..<(index + (isDouble ? 2 : 1))
      case 0xEF where bytes[index...].starts(with: "：".utf8): return index..<(index + 3)
      default: break
      }
    }
    return nil
  }
}
