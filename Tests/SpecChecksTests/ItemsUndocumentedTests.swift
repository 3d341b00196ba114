import SpecModel
import Testing

@Suite struct ItemsUndocumentedTests {
  @Test func reportsAnArrayOfObjectsWithoutFields() {
    let array = Field(name: "list", type: .array, presence: .required, items: .init(type: .object))
    #expect(
      report("items-undocumented", of: array) == [
        "POST /a#request.list.items: the fields of the objects in list are not documented"
      ])
  }

  @Test func reportsAnArrayOfNothing() {
    #expect(
      report("items-undocumented", of: Field(name: "list", type: .array, presence: .required)) == [
        "POST /a#request.list: what the array list holds is not documented"
      ])
  }

  @Test func textsAndDocumentedObjectsAreFine() {
    let texts = Field(name: "a", type: .array, presence: .required, items: .init(type: .string))
    let objects = Field(
      name: "b", type: .array, presence: .required, items: .init(type: .object, fields: [text("c")]))
    #expect(report("items-undocumented", of: texts, objects).isEmpty)
  }
}
