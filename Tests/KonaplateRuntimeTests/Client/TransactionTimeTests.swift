import Foundation
import KonaplateRuntime
import Testing

@Suite("Times of the service")
struct TransactionTimeTests {
  @Test(arguments: [
    (0, "19700101000000000"),
    (951_782_400, "20000229000000000"),
    (951_868_799.999, "20000229235959999"),
    (1_709_164_800, "20240229000000000"),
    (4_107_542_400, "21000301000000000"),
    (-1, "19691231235959000"),
    (-62_167_219_200, "00000101000000000"),
    (253_402_300_799.999, "99991231235959999"),
    (1e300, "99991231235959999"),
    (-1e300, "00000101000000000"),
    (Double.nan, "19700101000000000"),
    (1_752_193_815.042, "20250711003015042"),
  ])
  func digitsInUTC(seconds: Double, digits: String) {
    #expect(TransactionTime(Date(timeIntervalSince1970: seconds), in: .utc).digits == digits)
  }

  @Test func aZoneCanChangeTheDay() {
    let eve = Date(timeIntervalSince1970: 1_735_660_800)
    #expect(TransactionTime(eve, in: .utc).seconds == "20241231160000")
    #expect(TransactionTime(eve, in: .korea).seconds == "20250101010000")
    #expect(TransactionTime(eve, in: .init(name: "PST", secondsFromUTC: -8 * 3600)).seconds == "20241231080000")
  }

  @Test func everyDayOfFourCenturiesFollowsTheDayBefore() {
    var expected = (year: 1600, month: 1, day: 1)
    for day in -135_140..<(-135_140 + 146_097) {
      let date = Date(timeIntervalSince1970: Double(day) * 86_400)
      let text = [expected.year * 10_000 + expected.month * 100 + expected.day].map(String.init).joined()
      #expect(TransactionTime(date, in: .utc).seconds == text + "000000")
      let isLeap = expected.year % 4 == 0 && (expected.year % 100 != 0 || expected.year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      expected.day += 1
      if expected.day > lengths[expected.month - 1] { (expected.month, expected.day) = (expected.month + 1, 1) }
      if expected.month > 12 { (expected.year, expected.month) = (expected.year + 1, 1) }
    }
    #expect(expected == (2000, 1, 1))
  }

  @Test(arguments: [
    (0, "250711093015-0000000"),
    (0xABC, "250711093015-0000abc"),
    (UInt64.max, "250711093015-fffffff"),
  ])
  func aCorrelationIDHasTwentyCharacters(random: UInt64, id: String) {
    #expect(TransactionTime(halfPastNine, in: .korea).correlationID(random: random) == id)
    #expect(id.count == 20)
  }
}
