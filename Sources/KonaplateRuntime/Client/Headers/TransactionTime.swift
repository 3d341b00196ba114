import Foundation

/// One moment in the service's forms, the same in every header of a call.
public struct TransactionTime: Hashable, Sendable {
  /// 17 digits `yyyyMMddHHmmssSSS`, as in the transaction token.
  public let digits: String

  /// - Parameters:
  ///   - date: Rounded to a millisecond; outside the years 0 to 9999 the nearest moment inside.
  ///   - zone: Where the clock hangs.
  public init(_ date: Date, in zone: ServiceTimeZone) {
    let time = CivilTime(
      millisecondsSince1970: clampedMilliseconds(date.timeIntervalSince1970 + Double(zone.secondsFromUTC)))
    digits =
      padded(time.year, 4) + padded(time.month, 2) + padded(time.day, 2) + padded(time.hour, 2)
      + padded(time.minute, 2) + padded(time.second, 2) + padded(time.millisecond, 3)
  }

  /// 14 digits `yyyyMMddHHmmss`, as in `X-KM-Tran-Time`.
  public var seconds: String { String(digits.prefix(14)) }

  /// 12 digits `yyMMddHHmmss`, as in `X-KM-Correlation-Id`.
  public var shortSeconds: String { String(digits.prefix(14).dropFirst(2)) }
}

private func clampedMilliseconds(_ seconds: Double) -> Int {
  // 0000-01-01T00:00:00.000 and 9999-12-31T23:59:59.999
  let milliseconds = (seconds * 1000).rounded()
  if milliseconds.isNaN { return 0 }
  return Int(min(max(milliseconds, -62_167_219_200_000), 253_402_300_799_999))
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// A moment of the Gregorian calendar, computed without a calendar's locale.
private struct CivilTime {
  var year: Int
  var month: Int
  var day: Int
  var hour: Int
  var minute: Int
  var second: Int
  var millisecond: Int

  init(millisecondsSince1970 total: Int) {
    let day = 86_400_000
    let time = (total % day + day) % day
    hour = time / 3_600_000
    minute = time / 60_000 % 60
    second = time / 1000 % 60
    millisecond = time % 1000
    // Counted from 1 March of year 0, a leap day is the last of its year, and months follow a fixed rhythm of 153 days in
    // five.
    let days = (total - time) / day + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    self.day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }
}
