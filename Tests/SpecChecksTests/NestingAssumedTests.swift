import SpecModel
import Testing

@Suite struct NestingAssumedTests {
  @Test func namesTheChildrenThatWereAssumed() {
    let object = Field(
      name: "cardInfo", type: .object, presence: .required, isNestingAssumed: true,
      fields: [text("cardNo"), text("cvc")])
    #expect(
      report("nesting-assumed", of: object) == [
        "POST /a#request.cardInfo.nesting: cardInfo is assumed to hold cardNo, cvc; the page does not mark where it ends"
      ])
  }

  @Test func looksAtItemsToo() {
    let children = (1...10).map { text("f\($0)") }
    let array = Field(
      name: "list", type: .array, presence: .required,
      items: .init(type: .object, fields: children, isNestingAssumed: true))
    #expect(
      report("nesting-assumed", of: array) == [
        "POST /a#request.list.items.nesting: "
          + "list is assumed to hold f1, f2, f3, f4, f5, f6, f7, f8 and 2 more; the page does not mark where it ends"
      ])
  }

  @Test func provenNestingIsFine() {
    #expect(
      report("nesting-assumed", of: Field(name: "o", type: .object, presence: .required, fields: [text("a")])).isEmpty)
  }
}
