import Diagnostics

/// A decimal number kept exactly as documented, of any size.
///
/// The portal's commonest bound, nineteen nines, is beyond `Int64` and not exact as a `Double`; a spec must not round it.
/// The text is canonical: no plus sign, no leading zeros, no trailing zeros after a point, no `-0`, no exponent.
public struct ExactNumber: Hashable, Sendable {
  /// The canonical text, for example `9999999999999999999` or `-0.5`.
  public let text: String

  /// Reads an optional minus sign, digits, and optionally a point with digits after it.
  ///
  /// - Returns: `nil` when `text` is anything else; an exponent is refused, because its expansion has no bound.
  public init?(_ text: String) {
    if ExactNumber.isCanonicalInteger(text.utf8) {
      self.text = text
      return
    }
    var digits = Array(text.utf8)
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let isDigit: (UInt8) -> Bool = { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return nil }
    let zero = UInt8(ascii: "0")
    var whole = Array(parts[0].drop { $0 == zero })
    var fraction = parts.count == 2 ? Array(parts[1]) : []
    while fraction.last == zero { fraction.removeLast() }
    if whole.isEmpty { whole = [zero] }
    let isZero = whole == [zero] && fraction.isEmpty
    var canonical = isNegative && !isZero ? "-" : ""
    canonical += String(decoding: whole, as: UTF8.self)
    if !fraction.isEmpty { canonical += "." + String(decoding: fraction, as: UTF8.self) }
    self.text = canonical
  }

  public init(_ integer: Int) { self.text = String(integer) }

  /// Reads a number that is known to be well-formed JSON without an exponent, which is nearly always canonical.
  init(json digits: ArraySlice<UInt8>) {
    let text = String(decoding: digits, as: UTF8.self)
    let isCanonical = !digits.contains(UInt8(ascii: ".")) && !digits.elementsEqual("-0".utf8)
    self = isCanonical ? ExactNumber(canonical: text) : ExactNumber(text) ?? ExactNumber(canonical: text)
  }

  private init(canonical text: String) { self.text = text }

  /// Whether there are only digits, the first no zero before others: the form of nearly every number.
  private static func isCanonicalInteger(_ text: String.UTF8View) -> Bool {
    var count = 0
    var startsWithZero = false
    for byte in text {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return false }
      if count == 0 { startsWithZero = byte == UInt8(ascii: "0") }
      count += 1
    }
    return count == 1 || (count > 1 && !startsWithZero)
  }

  /// Whether there is nothing after the point.
  public var isInteger: Bool { !text.utf8.contains(UInt8(ascii: ".")) }

  /// The value in `type`, or `nil` when it does not fit exactly.
  public func exactly<Integer: FixedWidthInteger>(_ type: Integer.Type) -> Integer? { Integer(text) }
}

extension ExactNumber: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}

extension ExactNumber: CustomStringConvertible {
  public var description: String { text }
}

extension ExactNumber: Comparable {
  public static func < (lhs: ExactNumber, rhs: ExactNumber) -> Bool {
    // Most bounds that are compared are those of an exact length.
    if lhs.text == rhs.text { return false }
    if lhs.isNegative != rhs.isNegative { return lhs.isNegative }
    return lhs.isNegative ? rhs.hasSmallerMagnitude(than: lhs) : lhs.hasSmallerMagnitude(than: rhs)
  }

  private var isNegative: Bool { text.utf8.first == UInt8(ascii: "-") }

  /// Given a number of the same sign.
  private func hasSmallerMagnitude(than other: ExactNumber) -> Bool {
    let (own, its) = (lengthBeforePoint, other.lengthBeforePoint)
    // Of equally many digits before the point the first that differs decides, as in a dictionary.
    return own == its ? precedesInBytes(text, other.text) : own < its
  }

  private var lengthBeforePoint: Int {
    var length = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: ".") { break }
      length += 1
    }
    return length
  }
}
