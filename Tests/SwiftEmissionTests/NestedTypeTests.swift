import SpecModel
import SwiftEmission
import Testing

private let inner = [Field(name: "x", type: .boolean, presence: .required)]

private func object(_ name: String) -> Field {
  Field(name: name, type: .object, presence: .required, fields: inner)
}

private func types(of fields: [Field]) -> [String] {
  let lines = Snippets(request: fields).declaration("public struct Request").split(separator: "\n")
  return lines.filter { $0.hasPrefix("  public var ") }.map { String($0.dropFirst("  public var ".count)) }
}

@Suite struct NestedTypeTests {
  @Test func `A type is called like its field`() {
    let set = Field(
      name: "kind", type: .string, presence: .optional, values: [DocumentedValue(value: .string("A"), name: "a")])
    let array = Field(
      name: "tcList", type: .array, presence: .required, items: Field.Items(type: .object, fields: inner))
    #expect(
      types(of: [object("userInfo"), set, array, object("card_info")]) == [
        "userInfo: UserInfo", "kind: Kind?", "tcList: [TcListItem]", "card_info: CardInfo",
      ])
  }

  @Test func `A type whose name Swift or generated code needs has an ending`() {
    #expect(types(of: [object("string"), object("type")]) == ["string: StringObject", "type: TypeObject"])
  }

  @Test func `Types of like-named fields all give way, whatever their order`() {
    let types = types(of: [object("card"), object("Card"), object("info")])
    #expect(types == ["card: FieldcardObject", "Card: FieldCardObject", "info: Info"])
  }

  @Test func `Objects and items that nobody documented are any JSON`() {
    let items = [FieldType.object, .string, .number, .boolean, .array].map {
      Field(name: "\($0)s", type: .array, presence: .optional, items: Field.Items(type: $0))
    }
    #expect(
      types(of: [Field(name: "free", type: .object, presence: .required)] + items) == [
        "free: JSONObject", "objects: [JSONObject]?", "strings: [String]?", "numbers: [Decimal]?", "booleans: [Bool]?",
        "arrays: [JSONValue]?",
      ])
  }
}
