import SpecModel
import Testing

@Suite struct TypeDiffersTests {
  @Test func reportsTheDeclarationThatDepartsFromTheMajority() {
    let found = report(
      "type-differs",
      of: spec([
        endpoint("/a", request: [number("userId")]), endpoint("/b", request: [text("userId")]),
        endpoint("/c", response: [number("userId")]),
      ]))
    #expect(
      found == [
        "POST /b#request.userId.type: the type of userId is string here, number in 2 other places",
        "  POST /a#request.userId.type: the type is number",
      ])
  }

  @Test func reportsAllWhereNoTypeIsCommonest() {
    let found = report(
      "type-differs",
      of: spec([endpoint("/a", request: [number("userId")]), endpoint("/b", request: [text("userId")])]))
    #expect(
      found == [
        "POST /a#request.userId.type: the type of userId is number here, string in 1 other place",
        "  POST /b#request.userId.type: the type is string",
        "POST /b#request.userId.type: the type of userId is string here, number in 1 other place",
        "  POST /a#request.userId.type: the type is number",
      ])
  }

  @Test func looksIntoArrays() {
    let texts = Field(name: "termIds", type: .array, presence: .required, items: .init(type: .string))
    let objects = Field(
      name: "termIds", type: .array, presence: .required, items: .init(type: .object, fields: [text("id")]))
    let found = report(
      "type-differs", of: spec([endpoint("/a", request: [texts]), endpoint("/b", request: [texts, objects])]))
    #expect(
      found.first
        == "POST /b#request.termIds.type: the type of termIds is array of objects here, array of strings in 2 other places"
    )
  }

  @Test func aNameOfOneWordIsComparedUnderItsPathOnly() {
    let inner = Field(name: "cardInfo", type: .object, presence: .required, fields: [number("order")])
    let separate = spec([endpoint("/a", request: [text("order")]), endpoint("/b", request: [inner])])
    #expect(report("type-differs", of: separate).isEmpty)
    let same = spec([endpoint("/a", request: [text("order")]), endpoint("/b", request: [number("order")])])
    #expect(report("type-differs", of: same).count == 4)
  }

  @Test func valueSetsTellNamesOfOneWordApart() {
    let fields = [text("status", values: ["ON", "OFF"]), Field(name: "status", type: .number, presence: .required)]
    #expect(
      report("type-differs", of: spec([endpoint("/a", request: [fields[0]]), endpoint("/b", request: [fields[1]])]))
        .isEmpty)
  }
}
