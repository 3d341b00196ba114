import SpecDiff
import SpecModel
import Testing

@Suite("Descriptions, weighed by the words that decide")
struct DescriptionTests {
  private static func findings(_ base: Field, _ head: Field) -> [String] {
    let spec = { (field: Field) in
      let id = EndpointID(method: "POST", path: "/a")
      return Spec(
        api: API(name: "x"),
        endpoints: [Endpoint(id: id, title: "A", version: "v1", request: Endpoint.Section(fields: [field]))])
    }
    return compareSpecs(base: spec(base), head: spec(head)).findings.map { "\($0.rule.id) \($0.severity.rawValue)" }
  }

  private static func field(_ lines: String...) -> Field {
    Field(name: "pin", type: .string, presence: .optional, description: lines)
  }

  @Test(
    "A person reads what a number, a duty or a condition did",
    arguments: [
      ("The card's owner", "The owner of the card", "note"), ("At most 5 tries", "At most 6 tries", "review"),
      ("It may be empty", "It must be empty", "review"), ("Sent to members", "Sent to members if they agree", "review"),
      ("카드 번호", "카드의 번호", "note"), ("입력 가능", "입력 불가", "review"), ("카드 번호", "카드 번호 필수", "review"),
      ("해지 고객", "해지된 경우 고객", "review"), ("Card\u{A0}number", "card number.", "note"), ("e\u{301}", "\u{E9}", "note"),
    ])
  func significance(before: String, after: String, severity: String) {
    #expect(Self.findings(Self.field(before), Self.field(after)) == ["description-changed \(severity)"])
  }

  @Test("A line from which another finding was derived is told by that finding")
  func told() {
    var base = Self.field("State", "- Y : Verified", "- Default: Y")
    base.values = [DocumentedValue(value: .string("Y"), meaning: "Verified")]
    base.defaultValue = .string("Y")
    var head = Self.field("State", "- Y : Verified", "- N : Not verified", "- Default: N")
    head.values = base.values + [DocumentedValue(value: .string("N"), meaning: "Not verified")]
    head.defaultValue = .string("N")
    #expect(Self.findings(base, head) == ["default-changed risky", "value-added safe"])
  }

  @Test("A duty beside a derived fact is a finding of its own")
  func beside() {
    var base = Self.field("- Format : YYMM")
    base.format = "YYMM"
    var head = Self.field("- Format : YYYYMM, must be in the future")
    head.format = "YYYYMM"
    #expect(Self.findings(base, head) == ["format-changed breaking", "description-changed review"])
  }

  @Test("Lines in another order are wording")
  func order() {
    #expect(Self.findings(Self.field("must", "may"), Self.field("may", "must")) == ["description-changed note"])
  }
}
