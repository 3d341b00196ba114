import Foundation

extension ClosedRange<Decimal> {
  /// The closed range between two decimal texts, exact up to 38 significant digits, for bounds that no literal holds exactly.
  ///
  /// - Parameters:
  ///   - lower: An optional minus sign, digits, and optionally a point with digits after it.
  ///   - upper: Likewise, and not less than `lower`.
  public static func decimals(_ lower: StaticString, _ upper: StaticString) -> ClosedRange<Decimal> {
    let lower = decimal(lower)
    return lower...Swift.max(lower, decimal(upper))
  }
}

private func decimal(_ text: StaticString) -> Decimal {
  text.withUTF8Buffer { bytes in
    var value = Decimal(0)
    var scale = 0
    var isFraction = false
    for byte in bytes {
      if byte == UInt8(ascii: ".") {
        isFraction = true
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        value = value * 10 + Decimal(Int(byte - UInt8(ascii: "0")))
        if isFraction { scale += 1 }
      }
    }
    let sign: FloatingPointSign = bytes.first == UInt8(ascii: "-") ? .minus : .plus
    return Decimal(sign: sign, exponent: -scale, significand: value)
  }
}
