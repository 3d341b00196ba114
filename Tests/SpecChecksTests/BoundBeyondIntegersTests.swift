import SpecModel
import Testing

@Suite struct BoundBeyondIntegersTests {
  @Test(arguments: [
    ("1", "99999999999999999999", "goes up to 99999999999999999999, but integers end at 18446744073709551615"),
    ("-1", "18446744073709551616", "goes up to 18446744073709551616, but integers end at 18446744073709551615"),
    ("-9223372036854775809", "1", "goes down to -9223372036854775809, but integers start at -9223372036854775808"),
    (
      "-1", "9999999999999999999",
      "is -1 to 9999999999999999999, but a signed integer ends at 9223372036854775807 and an unsigned one has no negative values"
    ),
  ])
  func reportsARangeThatNoIntegerHolds(_ min: String, _ max: String, _ expected: String) throws {
    let range = try Bounds(min: #require(ExactNumber(min)), max: #require(ExactNumber(max)))
    #expect(
      report("bound-beyond-integers", of: number("a", range: range)) == [
        "POST /a#request.a.range: the range of a \(expected)"
      ])
  }

  @Test(arguments: [
    ("1", "9999999999999999999"), ("0", "18446744073709551615"), ("-9223372036854775808", "9223372036854775807"),
    ("0.5", "99999999999999999999"),
  ])
  func acceptsWhatATypeHolds(_ min: String, _ max: String) throws {
    let range = try Bounds(min: #require(ExactNumber(min)), max: #require(ExactNumber(max)))
    #expect(report("bound-beyond-integers", of: number("a", range: range)).isEmpty)
  }

  @Test func reportsALengthBeyondACount() throws {
    let max = try #require(ExactNumber("9223372036854775808"))
    #expect(
      report("bound-beyond-integers", of: text("a", length: .from(1, to: max))) == [
        "POST /a#request.a.length: "
          + "the length of a goes up to 9223372036854775808, but a count ends at 9223372036854775807"
      ])
  }
}
