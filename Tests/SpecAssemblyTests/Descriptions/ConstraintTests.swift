import PageReader
import SpecModel
import Testing

@testable import SpecAssembly

struct ConstraintTests {
  private func interpreted(_ type: PageFieldType, _ constraint: PageConstraint) -> (field: Field, doubts: [String]) {
    interpret(field("a", type, .required, constraint))
  }

  @Test func `a length of a string`() {
    #expect(interpreted(.string, .length("15")).field.length == Bounds(exactly: 15))
    #expect(interpreted(.string, .length("15")).doubts == [])
  }

  @Test func `bounds are a length of a string and a range of a number`() {
    #expect(interpreted(.string, .bounds(min: "1", max: "255")).field.length == Bounds(min: 1, max: 255))
    #expect(interpreted(.string, .bounds(min: "1", max: "255")).field.range == nil)
    #expect(interpreted(.number, .bounds(min: "-1", max: "0.5")).field.range?.max == ExactNumber("0.5"))
    #expect(interpreted(.number, .bounds(min: "-1", max: "0.5")).field.length == nil)
  }

  @Test func `nineteen nines stay exact`() {
    let nines = String(repeating: "9", count: 19)
    #expect(interpreted(.number, .bounds(min: "1", max: nines)).field.range?.max.text == nines)
  }

  @Test func `a fixed value is recorded`() {
    #expect(interpreted(.number, .value("8")).field.fixed == 8)
    #expect(interpreted(.boolean, .value("1")).field.fixed == 1)
    #expect(interpreted(.boolean, .value("1")).doubts == [])
  }

  @Test func `a length of 0 states none`() {
    #expect(interpreted(.string, .length("0")).field.length == nil)
    #expect(interpreted(.string, .length("0")).doubts == ["length-not-stated"])
  }

  @Test(arguments: [PageFieldType.number, .boolean, .object, .arrayOfObjects, .arrayOfStrings])
  func `a length of something else is kept and reported`(_ type: PageFieldType) {
    #expect(interpreted(type, .length("5")).field.length == Bounds(exactly: 5))
    #expect(interpreted(type, .length("5")).doubts == ["constraint-unusual"])
  }

  @Test(arguments: [PageFieldType.boolean, .object, .arrayOfObjects])
  func `a range of something else is kept and reported`(_ type: PageFieldType) {
    #expect(interpreted(type, .bounds(min: "1", max: "5")).field.range == Bounds(min: 1, max: 5))
    #expect(interpreted(type, .bounds(min: "1", max: "5")).doubts == ["constraint-unusual"])
  }

  @Test func `an operand that is no number`() {
    #expect(interpreted(.string, .length("1O")).doubts == ["constraint-unreadable"])
    #expect(interpreted(.number, .bounds(min: "1", max: "")).doubts == ["constraint-unreadable"])
    #expect(interpreted(.number, .value("x")).doubts == ["constraint-unreadable"])
  }

  @Test func `names that are secret`() {
    let names = SensitiveNames(AssemblySettings.defaultSensitiveNames)
    let isSensitive = { (name: String, type: FieldType) in
      names.contains(Field(name: name, type: type, presence: .required))
    }
    for name in [
      "par", "extMobileCardPar", "cardNo", "oldCardNo", "physicalCardCVC", "cvc", "physicalCardExpDate",
      "X-KM-Access-Key",
      "X-KM-Tran-Token", "x-km-tran-token", "encData", "userPassword", "cardPin", "accountNumber", "ci", "refreshToken",
    ] {
      #expect(isSensitive(name, .string), "\(name)")
    }
    for name in [
      "userId", "cardApplyNo", "status", "company", "special", "city", "X-KM-User-AspId", "zipCode", "shipping",
    ] {
      #expect(!isSensitive(name, .string), "\(name)")
    }
    #expect(!isSensitive("hasPassword", .boolean))
    #expect(!isSensitive("authToken", .object))
    #expect(
      SensitiveNames(["a*", "*b*"]).contains(Field(name: "Axe", type: .number, presence: .required)))
    #expect(
      SensitiveNames(["a*", "*b*"]).contains(Field(name: "xBx", type: .number, presence: .required)))
  }
}
