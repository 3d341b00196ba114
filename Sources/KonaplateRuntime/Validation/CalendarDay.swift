/// What is known of a day in the Gregorian calendar.
struct CalendarDay: Hashable {
  var year: Int?
  var month: Int?
  var day: Int?

  /// Whether there is such a day; what is unknown is taken in favour of the day.
  var exists: Bool {
    guard let day, let month else { return true }
    return day <= daysInMonth(month)
  }

  private func daysInMonth(_ month: Int) -> Int {
    switch month {
    case 2: isLeapYear ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private var isLeapYear: Bool {
    guard let year else { return true }
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}
