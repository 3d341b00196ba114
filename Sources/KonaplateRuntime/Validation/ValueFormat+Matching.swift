extension ValueFormat {
  /// Whether `text` has this form as a whole, and a date in it exists in the calendar.
  public func matches(_ text: String) -> Bool {
    var rest = text.utf8[...]
    var date = CalendarDay()
    for part in parts {
      guard part.consume(&rest, &date) else { return false }
    }
    return rest.isEmpty && date.exists
  }
}

extension ValueFormat.Part {
  /// Takes this part from the start of `text`; `false` when something else stands there.
  fileprivate func consume(_ text: inout Substring.UTF8View, _ date: inout CalendarDay) -> Bool {
    switch self {
    case .year:
      date.year = text.takeNumber(digits: 4, in: 0...9999)
      return date.year != nil
    case .shortYear:
      date.year = text.takeNumber(digits: 2, in: 0...99).map { 2000 + $0 }
      return date.year != nil
    case .month:
      date.month = text.takeNumber(digits: 2, in: 1...12)
      return date.month != nil
    case .day:
      date.day = text.takeNumber(digits: 2, in: 1...31)
      return date.day != nil
    case .hour: return text.takeNumber(digits: 2, in: 0...23) != nil
    case .halfDayHour: return text.takeNumber(digits: 2, in: 1...12) != nil
    case .minute, .second: return text.takeNumber(digits: 2, in: 0...59) != nil
    case .millisecond: return text.takeNumber(digits: 3, in: 0...999) != nil
    case .digits(let count): return text.take(count) { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    case .hexadecimal(let count): return text.take(count, where: isHexadecimalDigit)
    case .literal(let literal):
      guard text.starts(with: literal.utf8) else { return false }
      text = text.dropFirst(literal.utf8.count)
      return true
    }
  }
}

extension Substring.UTF8View {
  fileprivate mutating func takeNumber(digits: Int, in range: ClosedRange<Int>) -> Int? {
    var value = 0
    let isNumber = take(digits) { byte in
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return false }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      return true
    }
    return isNumber && range.contains(value) ? value : nil
  }

  fileprivate mutating func take(_ count: Int, where isFit: (UInt8) -> Bool) -> Bool {
    let start = prefix(count)
    guard start.count == count, start.allSatisfy(isFit) else { return false }
    self = self[start.endIndex...]
    return true
  }
}

private func isHexadecimalDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
    UInt8(ascii: "A")...UInt8(ascii: "F"):
    true
  default: false
  }
}
