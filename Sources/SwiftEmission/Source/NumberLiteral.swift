import SpecModel

extension Source.StringInterpolation {
  /// An integer literal with its digits in groups of three from five digits on: `9_999`, `10_000`.
  mutating func appendInterpolation(literal number: ExactNumber) {
    let text = number.text.utf8
    let count = text.first == UInt8(ascii: "-") ? text.count - 1 : text.count
    writeText { literal in
      for (index, digit) in text.enumerated() {
        // Counted from the end, so that a minus sign does not matter.
        let left = text.count - index
        if count > 4, left < count, left % 3 == 0 { literal.append(UInt8(ascii: "_")) }
        literal.append(digit)
      }
    }
  }

  /// `min...max`, with parentheses where a minus sign would join the operator.
  mutating func appendInterpolation(range bounds: Bounds) {
    let isNegative = bounds.max.text.utf8.first == UInt8(ascii: "-")
    appendInterpolation(literal: bounds.min)
    appendLiteral(isNegative ? "...(" : "...")
    appendInterpolation(literal: bounds.max)
    if isNegative { appendLiteral(")") }
  }
}
