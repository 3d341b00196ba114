extension ValueFormat {
  /// Whether `text` has this form as a whole, and a date in it exists in the calendar.
  public func matches(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    // Runs of varying length leave several ways to read a text; a set of them keeps the work bounded.
    var readings: Set<Reading> = [Reading(end: 0, day: CalendarDay())]
    for part in parts {
      readings = Set(readings.flatMap { part.readings(of: scalars, after: $0) })
      if readings.isEmpty { return false }
    }
    return readings.contains { $0.end == scalars.count && $0.day.exists }
  }
}

/// A text read so far, and the day found in it.
private struct Reading: Hashable {
  var end: Int
  var day: CalendarDay
}

extension ValueFormat.Part {
  /// Every way to read this part behind `reading`.
  fileprivate func readings(of text: [Unicode.Scalar], after reading: Reading) -> [Reading] {
    switch self {
    case .year: number(4, in: 0...9999, text, reading) { $0.year = $1 }
    case .shortYear: number(2, in: 0...99, text, reading) { $0.year = 2000 + $1 }
    case .month: number(2, in: 1...12, text, reading) { $0.month = $1 }
    case .day: number(2, in: 1...31, text, reading) { $0.day = $1 }
    case .hour: number(2, in: 0...23, text, reading)
    case .halfDayHour: number(2, in: 1...12, text, reading)
    case .minute, .second: number(2, in: 0...59, text, reading)
    case .fraction(let digits): run(digits...digits, text, reading, where: isDigit)
    case .digits(let count): run(count, text, reading, where: isDigit)
    case .hexadecimal(let count): run(count, text, reading, where: isHexadecimalDigit)
    case .characters(let count): run(count, text, reading) { _ in true }
    case .literal(let literal):
      text[reading.end...].starts(with: literal.unicodeScalars)
        ? [Reading(end: reading.end + literal.unicodeScalars.count, day: reading.day)] : []
    }
  }

  private func number(
    _ digits: Int, in range: ClosedRange<Int>, _ text: [Unicode.Scalar], _ reading: Reading,
    note: (inout CalendarDay, Int) -> Void = { _, _ in }
  ) -> [Reading] {
    let found = text[reading.end...].prefix(digits)
    guard found.count == digits, found.allSatisfy(isDigit) else { return [] }
    let value = found.reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
    guard range.contains(value) else { return [] }
    var day = reading.day
    note(&day, value)
    return [Reading(end: reading.end + digits, day: day)]
  }

  private func run(
    _ count: ClosedRange<Int>, _ text: [Unicode.Scalar], _ reading: Reading, where isFit: (Unicode.Scalar) -> Bool
  ) -> [Reading] {
    let longest = text[reading.end...].prefix(count.upperBound).prefix(while: isFit).count
    guard longest >= count.lowerBound else { return [] }
    return (count.lowerBound...longest).map { Reading(end: reading.end + $0, day: reading.day) }
  }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

private func isHexadecimalDigit(_ scalar: Unicode.Scalar) -> Bool {
  isDigit(scalar) || ("a"..."f").contains(scalar) || ("A"..."F").contains(scalar)
}
