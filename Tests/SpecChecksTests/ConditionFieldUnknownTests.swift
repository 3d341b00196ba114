import SpecModel
import Testing

@Suite struct ConditionFieldUnknownTests {
  private let flag = Field(name: "isSent", type: .boolean, presence: .optional)

  private func condition(on path: String) -> Condition {
    .when(.field(path: path, is: .boolean(true)), then: .required)
  }

  @Test func reportsAFieldThatTheSectionDoesNotHave() {
    #expect(
      report("condition-field-unknown", of: flag, text("address", .conditional, condition: condition(on: "isSend")))
        == [
          "POST /a#request.address.condition: the condition of address names “isSend”, which is no field of the request"
        ])
  }

  @Test func findsFieldsInOtherObjectsByPath() {
    let card = Field(name: "cardInfo", type: .object, presence: .required, fields: [flag])
    #expect(
      report(
        "condition-field-unknown", of: card, text("address", .conditional, condition: condition(on: "cardInfo.isSent"))
      ).isEmpty)
    #expect(
      report("condition-field-unknown", of: card, text("address", .conditional, condition: condition(on: "isSent")))
        .count == 1)
  }

  @Test func aResponseIsASectionOfItsOwn() {
    let found = report(
      "condition-field-unknown",
      of: spec([
        endpoint("/a", request: [flag], response: [text("address", .conditional, condition: condition(on: "isSent"))])
      ]))
    #expect(
      found == [
        "POST /a#response.address.condition: the condition of address names “isSent”, which is no field of the response"
      ])
  }

  @Test func reportsAConditionOnTheFieldItselfOrItsChild() {
    let object = Field(
      name: "address", type: .object, presence: .conditional, condition: condition(on: "address.isSent"), fields: [flag]
    )
    #expect(
      report("condition-field-unknown", of: object) == [
        "POST /a#request.address.condition: the condition of address names the field itself, address.isSent"
      ])
  }

  @Test func looksAtEveryTerm() {
    let both = Condition.when(
      .all([.field(path: "isSent", is: .boolean(true)), .all([.field(path: "kind", is: .string("A"))])]),
      then: .required)
    #expect(
      report("condition-field-unknown", of: flag, text("address", .conditional, condition: both)) == [
        "POST /a#request.address.condition: the condition of address names “kind”, which is no field of the request"
      ])
  }
}
