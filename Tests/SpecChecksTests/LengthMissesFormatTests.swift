import SpecModel
import Testing

@Suite struct LengthMissesFormatTests {
  @Test func reportsALengthThatTheFormatCannotHave() {
    #expect(
      report("length-misses-format", of: text("payTime", length: .exactly(16), format: "YYYYMMDDHH24MISS")) == [
        "POST /a#request.payTime.length: "
          + "the length of payTime is 16, but its format YYYYMMDDHH24MISS has 14 characters"
      ])
  }

  @Test(arguments: [
    (Bounds.exactly(14), true), (.from(1, to: 14), true), (.from(14, to: 20), true), (.from(1, to: 13), false),
    (.from(15, to: 20), false), (.from(20, to: 1), true),
  ])
  func aLengthFitsWhenEveryValueOfTheFormatHasIt(_ length: Bounds, _ fits: Bool) {
    let found = report("length-misses-format", of: text("payTime", length: length, format: "YYYYMMDDHHMMSS"))
    #expect(found.isEmpty == fits)
  }

  @Test func countsExplainedPlaceholders() {
    var field = text("id", length: .exactly(20), format: "yyMMddHHmiSS-xxxxxxx")
    #expect(report("length-misses-format", of: field).isEmpty)
    field.placeholders = [.init(text: "xxxxxxx", meaning: "7digit, Hex String")]
    #expect(report("length-misses-format", of: field).isEmpty)
    field.placeholders = [.init(text: "xxxxxxx", meaning: "5~8 digits")]
    #expect(
      report("length-misses-format", of: field) == [
        "POST /a#request.id.length: "
          + "the length of id is 20, but its format yyMMddHHmiSS-xxxxxxx has 18 to 21 characters"
      ])
  }
}
