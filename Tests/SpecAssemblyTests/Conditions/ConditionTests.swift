import PageReader
import SpecModel
import Testing

@testable import SpecAssembly

struct ConditionTests {
  private static func equal(_ name: String, _ literal: String) -> StatedCondition.Clause {
    StatedCondition.Clause(name: name, literal: literal)
  }

  /// What the line of an optional field states.
  private func stated(_ line: String, _ presence: PagePresence = .conditional) -> StatedCondition? {
    interpretField(field("x", .string, presence, line), sensitive: SensitiveNames([])).condition?.stated
  }

  @Test(arguments: [
    ("- Condition field : Setting if \"isDeliveryRequired\" is \"true\"", [equal("isDeliveryRequired", "true")]),
    ("조건 필드 : \"isDeliveryRequired\"가 \"true \" 값일 경우 설정", [equal("isDeliveryRequired", "true")]),
    ("- 조건 필드 : “a”가 “X” 값일 경우 설정", [equal("a", "X")]),
    ("type이 FIXED 인 경우, 필수값", [equal("type", "FIXED")]),
    ("\"a\"값이 \"X\"값이면서 \"b\" 이 true인 경우 필수값입니다.", [equal("a", "X"), equal("b", "true")]),
    ("- Required if \"kind\" is \"A\"", [equal("kind", "A")]),
    ("- Required when kind is A and state is OPEN.", [equal("kind", "A"), equal("state", "OPEN")]),
    ("If \"kind\" is \"A\", this field is required", [equal("kind", "A")]),
    ("Mandatory only if the value of \"kind\" is equal to \"A\"", [equal("kind", "A")]),
    ("Required if cardInfo.kind = 3", [equal("cardInfo.kind", "3")]),
    ("Condition field : kind = A", [equal("kind", "A")]),
    ("kind가 A이고 state가 OPEN일 때 필수", [equal("kind", "A"), equal("state", "OPEN")]),
    ("- kind = A 인 경우 필수", [equal("kind", "A")]),
    ("(kind가 \"A\"이면 필수)", [equal("kind", "A")]),
    ("-\u{A0}Condition\u{A0}field\u{A0}: Setting if \"kind\" is \"A\"", [equal("kind", "A")]),
  ])
  func `understood`(_ line: String, _ clauses: [StatedCondition.Clause]) {
    #expect(stated(line) == .clauses(clauses, then: .required))
  }

  @Test(arguments: [
    "- Required value when requesting data encryption.",
    "- Excluding the case for Callback API",
    "Condition field : only for members abroad",
    "Required if \"kind\" is not \"A\"",
    "Required if \"kind\" is \"A\" or \"B\"",
    "Required if \"kind\" is empty",
    "kind가 A가 아닌 경우 필수",
    "암호화 요청 시 필수",
    "콜백 API의 경우 제외",
    "카드의 종류. kind가 A인 경우 필수",
    "Setting if the member lives abroad",
  ])
  func `stated in other words`(_ line: String) {
    #expect(stated(line) == .prose)
  }

  @Test(arguments: [
    "When issuing a mobile card only, this field should be set to \"false\".",
    "- When registering a reissued card, the balance of the old card is transferred only when the data is set.",
    "- If the date is not set, the physical card will be registered without link to the pre-issued mobile card.",
    "- To link to a pre-issued mobile card, the data should be set.",
    "- When a user registers a physical card, a mobile card is also issued.",
    "For certain cards, a member must agree to the terms and conditions when registering the card.",
    "If it is passed as a callback, the first key issued is used.", "Settings of the card", "필수 항목", "Required item",
  ])
  func `no condition`(_ line: String) {
    #expect(stated(line) == nil)
  }

  @Test func `a required field is not made conditional by prose`() {
    #expect(stated("- Required value when requesting data encryption.", .required) == nil)
  }

  @Test func `a condition of a required field is not recorded`() {
    #expect(stated("- Condition field : Setting if \"kind\" is \"A\"", .required) == nil)
    #expect(interpret(field("x", .string, .required, "Condition field : kind = A")).doubts == ["condition-on-required"])
  }

  // MARK: Looking up the fields

  private func condition(of name: String, in request: [PageField]) -> (condition: Condition?, report: [String]) {
    let assembly = assemble(document(request: request))
    func find(_ fields: [Field]) -> Field? {
      for field in fields {
        if field.name == name { return field }
        if let inner = find(field.fields) { return inner }
      }
      return nil
    }
    return (find(assembly.uncorrected.endpoints[0].request.fields)?.condition, assembly.report)
  }

  private let line = "- Condition field : Setting if \"flag\" is \"true\""

  @Test func `a field of another object`() {
    let request = [
      field("target", .string, .conditional, line), field("box", .object), field("flag", .boolean),
    ]
    #expect(
      condition(of: "target", in: request).condition
        == .when(.field(path: "box.flag", is: .boolean(true)), then: .required))
  }

  @Test func `a field beside it goes before one elsewhere`() {
    let request = [
      field("one", .object), field("flag", .boolean), field("two", .object), field("flag", .string),
      field("target", .string, .conditional, line),
    ]
    #expect(
      condition(of: "target", in: request).condition
        == .when(.field(path: "two.flag", is: .string("true")), then: .required))
  }

  @Test func `a dotted path means one of two`() {
    let request = [
      field("target", .string, .conditional, "Required if \"two.flag\" is \"true\""), field("one", .object),
      field("flag", .boolean), field("two", .object), field("flag", .boolean),
    ]
    #expect(
      condition(of: "target", in: request).condition
        == .when(.field(path: "two.flag", is: .boolean(true)), then: .required))
  }

  @Test func `two fields in a condition`() {
    let request = [
      field("a", .string), field("b", .boolean),
      field("target", .string, .conditional, "\"a\"값이 \"X\"값이면서 \"b\" 이 true인 경우 필수값입니다."),
    ]
    #expect(
      condition(of: "target", in: request).condition
        == .when(
          .all([.field(path: "a", is: .string("X")), .field(path: "b", is: .boolean(true))]), then: .required))
  }

  @Test func `not to be resolved`() {
    let ambiguous = [
      field("target", .string, .conditional, line), field("one", .object), field("flag", .boolean),
      field("two", .object),
      field("flag", .boolean),
    ]
    let unknown = [field("target", .string, .conditional, line), field("other")]
    let mistyped = [field("target", .string, .conditional, line), field("flag", .number)]
    let itself = [field("flag", .boolean, .conditional, line)]
    for request in [ambiguous, unknown, mistyped] {
      let (condition, report) = condition(of: "target", in: request)
      #expect(condition == .prose(line))
      #expect(report == ["warning condition-unresolved: \(line)"])
    }
    #expect(condition(of: "flag", in: itself).condition == .prose(line))
  }

  @Test func `several conditions are not combined`() {
    let (interpreted, doubts) = interpret(
      field("a", .string, .conditional, "Required if \"b\" is \"X\"", "Required if \"c\" is \"Y\""))
    #expect(interpreted.condition == nil)
    #expect(doubts == ["conditions-several"])
    let (condition, _) = condition(
      of: "a",
      in: [
        field("a", .string, .conditional, "Required if \"b\" is \"X\"", "Required if \"c\" is \"Y\""), field("b"),
        field("c"),
      ])
    #expect(condition == .prose("Required if \"b\" is \"X\"\nRequired if \"c\" is \"Y\""))
  }
}
