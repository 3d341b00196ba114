import KonaplateRuntime
import Testing

private let shortDate = ValueFormat("YYMM", [.shortYear, .month])
private let timestamp = ValueFormat("YYYYMMDDHHMMSS", [.year, .month, .day, .hour, .minute, .second])
private let correlation = ValueFormat(
  "yyMMddHHmiSS-xxxxxxx",
  [.shortYear, .month, .day, .hour, .minute, .second, .literal("-"), .hexadecimal(7...7)])

@Suite struct ValueFormatTests {
  @Test(arguments: ["2501", "0012", "9909"])
  func `A month is a month`(text: String) { #expect(shortDate.matches(text)) }

  @Test(arguments: ["2513", "2500", "25", "250", "25010", "25 1", "２５０１", "+101", "25-1", "", "2५01"])
  func `Anything else is none`(text: String) { #expect(!shortDate.matches(text)) }

  @Test(arguments: ["20240229235959", "20000229000000", "20250131000000", "00000101000000"])
  func `A moment exists in the calendar`(text: String) { #expect(timestamp.matches(text)) }

  @Test(arguments: [
    "20250230120000", "20250229120000", "19000229120000", "20250431120000", "20250100120000", "20251301120000",
    "20250101240000", "20250101236000", "20250101235960", "2025010123595", "202501012359590",
  ])
  func `A moment that is in no calendar is none`(text: String) { #expect(!timestamp.matches(text)) }

  @Test func `A day without a year may be a leap day, and without a month any day`() {
    let monthDay = ValueFormat("MMDD", [.month, .day])
    #expect(monthDay.matches("0229") && !monthDay.matches("0230"))
    #expect(ValueFormat("DD", [.day]).matches("31"))
    #expect(ValueFormat("DDMMYY", [.day, .month, .shortYear]).matches("290224"))
    #expect(!ValueFormat("DDMMYY", [.day, .month, .shortYear]).matches("290225"))
  }

  @Test func `Literals and hexadecimal digits stand where they are documented`() {
    #expect(correlation.matches("250131235959-0aF9b3c"))
    #expect(!correlation.matches("250131235959-0aG9b3c"))
    #expect(!correlation.matches("250131235959_0aF9b3c"))
    #expect(!correlation.matches("250131235959-0aF9b3"))
    #expect(!correlation.matches("250131235959-0aF9b3c1"))
  }

  @Test func `Runs of varying length are read every way`() {
    let format = ValueFormat("n-x?y", [.digits(1...3), .hexadecimal(0...2), .characters(1...2), .literal("é")])
    #expect(format.matches("1한é"))
    #expect(format.matches("123ab한é"))
    #expect(!format.matches("123ab한글자é"))
    #expect(!format.matches("é"))
    #expect(ValueFormat("", []).matches(""))
  }

  @Test func `Twelve-hour clocks and fractions of seconds have their own digits`() {
    let format = ValueFormat("HH12mi.SSS", [.halfDayHour, .minute, .literal("."), .fraction(digits: 3)])
    #expect(format.matches("1259.000") && !format.matches("1359.000") && !format.matches("0059.000"))
    #expect(!format.matches("1259.00"))
  }

  @Test(.timeLimit(.minutes(1)))
  func `A long text costs no more than its length`() {
    let format = ValueFormat("a", Array(repeating: .characters(0...200), count: 5))
    #expect(!format.matches(String(repeating: "a", count: 1001)))
  }
}
