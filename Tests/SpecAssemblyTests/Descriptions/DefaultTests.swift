import PageReader
import SpecModel
import Testing

@testable import SpecAssembly

struct DefaultTests {
  @Test(arguments: [
    ("- Default: true", PageFieldType.boolean, SpecValue.boolean(true), nil as String?),
    ("-Default : KO", .string, .string("KO"), nil),
    ("Default = ASC", .string, .string("ASC"), nil),
    ("Default value = 0", .number, .number(0), nil),
    ("  • 기본값 = 0", .number, .number(0), nil),
    ("  • 기본값 : 30초", .number, .number(30), "초"),
    ("기본값 : 30초", .string, .string("30"), "초"),
    ("DEFAULT : False.", .boolean, .boolean(false), nil),
    ("Default : \"two words\"", .string, .string("two words"), nil),
    ("Default : KO (Korean)", .string, .string("KO"), nil),
    ("Default : 1,000", .number, .number(1000), nil),
    ("Number of rows (Default : 20)", .number, .number(20), nil),
    ("Default : 10 minutes", .number, .number(10), "minutes"),
  ])
  func `a stated default`(_ line: String, _ type: PageFieldType, _ value: SpecValue, _ unit: String?) {
    let (interpreted, doubts) = interpret(field("a", type, .optional, line))
    #expect(interpreted.defaultValue == value)
    #expect(interpreted.unit == unit)
    #expect(doubts == [])
  }

  @Test(arguments: [
    ("- Default : current date", PageFieldType.string), ("- Default : none", .string), ("- Default : 오늘", .string),
    ("- Default : yes", .boolean), ("- Default : many", .number), ("- Default : x", .object),
  ])
  func `a default that is no value of the type`(_ line: String, _ type: PageFieldType) {
    let (interpreted, doubts) = interpret(field("a", type, .optional, line))
    #expect(interpreted.defaultValue == nil)
    #expect(doubts == ["default-unclear"])
  }

  @Test func `two lines that differ`() {
    let (interpreted, doubts) = interpret(field("a", .number, .optional, "- Default : 1", "- 기본값 : 2"))
    #expect(interpreted.defaultValue == .number(1))
    #expect(doubts == ["default-contradicted"])
  }

  private func boolean(_ presence: PagePresence, selected: Bool, choices: [Bool] = [true, false], _ lines: String...)
    -> PageField
  {
    var page = field("a", .boolean, presence, widget: BooleanWidget(selected: selected, choices: choices))
    page.description = lines.map { PageText($0) }
    return page
  }

  @Test func `the form agrees with the line`() {
    let (interpreted, doubts) = interpret(boolean(.optional, selected: true, "- Default: true"))
    #expect(interpreted.defaultValue == .boolean(true))
    #expect(doubts == [])
  }

  @Test func `the form contradicts the line`() {
    let (interpreted, doubts) = interpret(boolean(.optional, selected: false, "- Default: true"))
    #expect(interpreted.defaultValue == .boolean(true))
    #expect(doubts == ["default-contradicted"])
  }

  @Test func `the form alone`() {
    #expect(interpret(boolean(.optional, selected: false)).field.defaultValue == .boolean(false))
    #expect(interpret(boolean(.optional, selected: false)).doubts == ["default-preselected"])
    #expect(interpret(boolean(.required, selected: false)).field.defaultValue == nil)
    #expect(interpret(boolean(.required, selected: false)).doubts == ["default-preselected"])
  }

  @Test func `unusual choices`() {
    #expect(
      interpret(boolean(.optional, selected: true, choices: [true], "Default: true")).doubts == ["choices-unusual"])
  }
}
