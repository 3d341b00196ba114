/// Tests of eight bytes of a text at a time, which is how JSON's texts are searched for what is special in them.
extension UInt64 {
  /// Whether one of the eight bytes must be escaped in a JSON text: a control character, a quotation mark or a backslash.
  public var holdsJSONEscape: Bool {
    let quotes = self ^ Self.each(0x22)
    let backslashes = self ^ Self.each(0x5C)
    // Taking n away from each byte sets the top bit of the bytes below n; bytes whose top bit was set before do not count.
    let found =
      ((self &- Self.each(0x20)) & ~self) | ((quotes &- Self.each(1)) & ~quotes)
      | ((backslashes &- Self.each(1)) & ~backslashes)
    return found & Self.each(0x80) != 0
  }

  /// Whether one of the eight bytes is no ASCII.
  public var holdsNonASCII: Bool { self & Self.each(0x80) != 0 }

  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}

extension UInt8 {
  /// As `UInt64.holdsJSONEscape`, of a single byte.
  public var needsJSONEscape: Bool { self < 0x20 || self == 0x22 || self == 0x5C }
}
