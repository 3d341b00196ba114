import SpecDiff
import SpecModel
import Testing

@Suite("Conditions, weighed by what follows from what")
struct ConditionTests {
  private static func findings(_ base: Condition, _ head: Condition) -> [String] {
    let spec = { (condition: Condition) in
      let field = Field(name: "pin", type: .string, presence: .conditional, condition: condition)
      let id = EndpointID(method: "POST", path: "/a")
      return Spec(
        api: API(name: "x"),
        endpoints: [Endpoint(id: id, title: "A", version: "v1", request: Endpoint.Section(fields: [field]))])
    }
    return compareSpecs(base: spec(base), head: spec(head)).findings.map { "\($0.rule.id) \($0.severity.rawValue)" }
  }

  private static let a = Condition.Predicate.field(path: "a", is: .string("X"))
  private static let otherA = Condition.Predicate.field(path: "a", is: .string("Y"))
  private static let b = Condition.Predicate.field(path: "b", is: .boolean(true))

  @Test("The same atoms in another order or nesting are wording")
  func sameAtoms() {
    #expect(
      Self.findings(
        .when(.all([Self.a, Self.b]), then: .required), .when(.all([Self.b, .all([Self.a])]), then: .required))
        == ["condition-reworded note"])
  }

  @Test("A condition that frees is looser where it holds in more cases")
  func freeing() {
    #expect(
      Self.findings(.when(.all([Self.a, Self.b]), then: .optional), .when(Self.a, then: .optional))
        == ["condition-loosened safe"])
    #expect(
      Self.findings(.when(Self.a, then: .optional), .when(.all([Self.a, Self.b]), then: .optional))
        == ["condition-tightened breaking"])
  }

  @Test("A condition that can never hold demands nothing")
  func contradiction() {
    #expect(
      Self.findings(.when(Self.a, then: .required), .when(.all([Self.a, Self.otherA]), then: .required))
        == ["condition-loosened safe"])
  }

  @Test("Prose that came to be understood is for review")
  func understood() {
    #expect(Self.findings(.prose("if a is X"), .when(Self.a, then: .required)) == ["condition-reworded review"])
    #expect(Self.findings(.prose("If a is X"), .prose("if a is X.")) == ["condition-reworded note"])
  }
}
