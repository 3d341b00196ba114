import SpecModel
import Testing

@Suite struct ValueOutsideTests {
  @Test func reportsValuesThatTheLengthDoesNotAllow() {
    #expect(
      report("value-outside", of: text("status", length: .exactly(6), values: ["RESUME", "SUSPEND"])) == [
        "POST /a#request.status.values: the value “SUSPEND” of status is of 7 characters, but the length is 6"
      ])
  }

  @Test func reportsAFieldOnce() {
    #expect(
      report("value-outside", of: text("status", length: .exactly(1), values: ["AA", "B", "CC", "DD"])) == [
        "POST /a#request.status.values: the value “AA” of status is of 2 characters, but the length is 1; "
          + "2 further values do not fit either"
      ])
  }

  @Test func reportsValuesOfAnotherType() {
    let field = Field(
      name: "level", type: .number, presence: .required, values: [.init(value: .number(1)), .init(value: .string("A"))])
    #expect(
      report("value-outside", of: field) == [
        "POST /a#request.level.values: the value “A” of level is text, but the type is number"
      ])
  }

  @Test func acceptsValuesThatFit() {
    #expect(
      report("value-outside", of: text("status", length: .from(6, to: 7), values: ["RESUME", "SUSPEND"])).isEmpty)
  }
}
