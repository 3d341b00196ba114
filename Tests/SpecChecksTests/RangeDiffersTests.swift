import SpecModel
import Testing

@Suite struct RangeDiffersTests {
  @Test func comparesBoundsExactlyBeyondTheSignedIntegers() throws {
    let nineteen = try #require(ExactNumber("9999999999999999999"))
    let eighteen = try #require(ExactNumber("999999999999999999"))
    let inner = Field(
      name: "userInfo", type: .object, presence: .required, fields: [number("userId", range: .from(1, to: nineteen))])
    let found = report(
      "range-differs",
      of: spec([
        endpoint("/a", request: [inner]), endpoint("/b", request: [number("userId", range: .from(1, to: nineteen))]),
        endpoint("/c", request: [number("userId", range: .from(1, to: eighteen))]),
      ]))
    #expect(
      found == [
        "POST /c#request.userId.range: the range of userId is 1 to 999999999999999999 here, "
          + "1 to 9999999999999999999 in 2 other places",
        "  POST /a#request.userInfo.userId.range: the range is 1 to 9999999999999999999",
      ])
  }

  @Test func noRangeContradictsNobody() {
    let endpoints = [
      endpoint("/a", request: [number("userId", range: .from(1, to: 9))]), endpoint("/b", request: [number("userId")]),
    ]
    #expect(report("range-differs", of: spec(endpoints)).isEmpty)
  }
}
