import SpecModel
import Testing

@Suite struct ConditionValueImpossibleTests {
  private func report(_ named: Field, _ values: SpecValue...) -> [String] {
    let terms = values.map { Condition.Predicate.field(path: named.name, is: $0) }
    let condition = Condition.when(terms.count == 1 ? terms[0] : .all(terms), then: .required)
    return SpecChecksTests.report(
      "condition-value-impossible", of: named, text("address", .conditional, condition: condition))
  }

  @Test(arguments: [
    (
      Field(name: "kind", type: .boolean, presence: .optional), SpecValue.string("Y"),
      "“Y”, which is text, but the type is boolean"
    ),
    (text("kind", values: ["A", "B"]), .string("C"), "“C”, which is no member of the value set"),
    (number("kind", range: .from(1, to: 3)), .number(4), "4, which is outside the range 1 to 3"),
    (text("kind", length: .exactly(2)), .string("A"), "“A”, which is of 1 character, but the length is 2"),
  ])
  func reportsAValueThatTheNamedFieldCannotHave(_ named: Field, _ value: SpecValue, _ expected: String) {
    #expect(
      report(named, value) == [
        "POST /a#request.address.condition: the condition of address asks kind to be \(expected)"
      ])
  }

  @Test func reportsTwoValuesAtOnce() {
    #expect(
      report(text("kind"), .string("A"), .string("B")) == [
        "POST /a#request.address.condition: the condition of address asks kind to be “B” and “A” at once"
      ])
    #expect(report(text("kind"), .string("A"), .string("A")).isEmpty)
  }

  @Test func acceptsWhatCanBe() {
    #expect(report(text("kind", values: ["A", "B"]), .string("B")).isEmpty)
    #expect(report(text("kind"), .string("anything")).isEmpty)
  }
}
