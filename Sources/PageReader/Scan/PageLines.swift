/// The bytes of a page and where its lines begin: a line ends at U+000A, and a U+000D before that belongs to the line end.
struct PageLines: Hashable, Sendable {
  /// What scanning saw in a line, so that later steps need not look for it again.
  struct Flags: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let endsWithReturn = Flags(rawValue: 1)
    /// A no-break space, a zero-width space or a byte order mark.
    static let hasInvisible = Flags(rawValue: 2)
    /// A scalar of the Thai block, the sign of text that may have been decoded wrongly.
    static let hasThai = Flags(rawValue: 4)
  }

  var bytes: [UInt8] = []
  /// The first byte of each line in the lower 24 bits, which no page is too large for, and its flags in the upper 8.
  private var packed: [UInt32] = []

  var count: Int { packed.count }

  mutating func reserveCapacity(_ count: Int) { packed.reserveCapacity(count) }

  mutating func append(start: Int, _ flags: Flags) {
    packed.append(UInt32(truncatingIfNeeded: start) & 0xFF_FFFF | UInt32(flags.rawValue) << 24)
  }

  /// The first byte of the line at `index`, counted from 0.
  private func start(_ index: Int) -> Int { Int(packed[index] & 0xFF_FFFF) }

  /// What scanning saw in the line at `index`, counted from 0.
  func flags(_ index: Int) -> Flags { Flags(rawValue: UInt8(packed[index] >> 24)) }

  /// The bytes of the line at `index`, counted from 0, without its end.
  func range(_ index: Int) -> Range<Int> {
    let start = start(index)
    var end = bytes.count
    if index + 1 < count {
      end = self.start(index + 1) - 1
    } else if end > start, bytes[end - 1] == Byte.lineFeed {
      end -= 1
    }
    if flags(index).contains(.endsWithReturn) { end -= 1 }
    return start..<max(start, end)
  }

  /// The text of the line at `index`, counted from 0, without its end.
  func text(_ index: Int) -> String { String(decoding: bytes[range(index)], as: UTF8.self) }
}
