import SpecModel
import Testing

@Suite struct BoundsEmptyTests {
  @Test(arguments: [
    (Bounds.from(9, to: 1), "is reversed: its minimum 9 is above its maximum 1"),
    (.from(-1, to: 4), "starts below zero, at -1"),
    (.exactly(0), "is 0, which only an empty text has"),
  ])
  func reportsALengthThatHoldsNothing(_ length: Bounds, _ expected: String) {
    #expect(
      report("bounds-empty", of: text("a", length: length)) == ["POST /a#request.a.length: the length of a \(expected)"]
    )
  }

  @Test func charactersAreCountedInWholeNumbers() throws {
    let half = try #require(ExactNumber("1.5"))
    #expect(
      report("bounds-empty", of: text("a", length: .from(half, to: 4))) == [
        "POST /a#request.a.length: the length of a is 1.5 to 4, but characters are counted in whole numbers"
      ])
  }

  @Test(arguments: [
    (Bounds.from(100, to: 1), "is reversed: its minimum 100 is above its maximum 1"),
    (.exactly(0), "holds 0 alone"),
  ])
  func reportsARangeThatHoldsNothing(_ range: Bounds, _ expected: String) {
    #expect(
      report("bounds-empty", of: number("a", range: range)) == ["POST /a#request.a.range: the range of a \(expected)"])
  }

  @Test(arguments: [Bounds.exactly(1), .from(0, to: 1), .from(-5, to: -2)])
  func aRangeMayBeNarrow(_ range: Bounds) {
    #expect(report("bounds-empty", of: number("a", range: range)).isEmpty)
  }
}
