import SpecModel

extension Source {
  /// An integer literal with its digits in groups of three from five digits on: `9_999`, `10_000`.
  static func literal(_ number: ExactNumber) -> Source {
    let isNegative = number.text.utf8.first == UInt8(ascii: "-")
    let digits = isNegative ? Array(number.text.utf8.dropFirst()) : Array(number.text.utf8)
    var text = isNegative ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if digits.count > 4, index > 0, (digits.count - index) % 3 == 0 { text += "_" }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return Source(lines: [.text(indentation: 0, text)])
  }

  /// `min...max`, with parentheses where a minus sign would join the operator.
  static func range(_ bounds: Bounds) -> Source {
    let isNegative = bounds.max.text.utf8.first == UInt8(ascii: "-")
    return isNegative
      ? "\(literal(bounds.min))...(\(literal(bounds.max)))" : "\(literal(bounds.min))...\(literal(bounds.max))"
  }
}
