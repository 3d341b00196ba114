import SpecModel
import Testing

@Suite struct DefaultOutsideTests {
  @Test func reportsADefaultOutsideTheRange() {
    var field = number("pageSize", range: .from(1, to: 100))
    field.defaultValue = .number(0)
    #expect(
      report("default-outside", of: field) == [
        "POST /a#request.pageSize.default: the default of pageSize, 0, is outside the range 1 to 100"
      ])
    field.defaultValue = .number(100)
    #expect(report("default-outside", of: field).isEmpty)
  }

  @Test(arguments: [
    (text("a", length: .exactly(3), default: "KOR"), nil),
    (text("a", length: .exactly(2), default: "카드"), nil),
    (text("a", length: .exactly(2), default: "KOR"), "of 3 characters, but the length is 2"),
    (text("a", default: "JA", values: ["KO", "EN"]), "no member of the value set"),
    (text("a", default: "EN", values: ["KO", "EN"]), nil),
    (text("a", format: "YYMM", default: "2413"), "not of the format YYMM"),
    (text("a", format: "YYMM", default: "2412"), nil),
  ])
  func holdsTheDefaultAgainstEveryConstraint(_ field: Field, _ reason: String?) {
    let expected = reason.map { reason in
      let value = field.defaultValue.map { if case .string(let text) = $0 { text } else { "" } } ?? ""
      return "POST /a#request.a.default: the default of a, “\(value)”, is \(reason)"
    }
    #expect(report("default-outside", of: field) == [expected].compactMap { $0 })
  }

  @Test(arguments: [
    (FieldType.boolean, SpecValue.string("Y"), "“Y”, is text, but the type is boolean"),
    (.string, .number(1), "1, is a number, but the type is string"),
    (.number, .boolean(true), "true, is a boolean, but the type is number"),
    (.object, .boolean(true), "true, is a single value, but the type is object"),
  ])
  func holdsTheDefaultAgainstTheType(_ type: FieldType, _ value: SpecValue, _ expected: String) {
    let field = Field(name: "a", type: type, presence: .optional, defaultValue: value)
    #expect(report("default-outside", of: field) == ["POST /a#request.a.default: the default of a, \(expected)"])
  }
}
