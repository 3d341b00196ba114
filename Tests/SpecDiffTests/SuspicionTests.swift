import SpecDiff
import SpecModel
import Testing

@Suite("A page that lost most of its fields")
struct SuspicionTests {
  private static func spec(_ names: [String]) -> Spec {
    let fields = names.map { Field(name: $0, type: .string, presence: .optional, description: ["About \($0)"]) }
    let id = EndpointID(method: "POST", path: "/a")
    return Spec(
      api: API(name: "x"),
      endpoints: [
        Endpoint(
          id: id, title: "A", version: "v1", request: Endpoint.Section(fields: fields),
          results: names.map { Endpoint.Result(status: 400, code: $0, message: $0, description: "") })
      ])
  }

  private static func rules(_ base: [String], _ head: [String]) -> Set<String> {
    let comparison = compareSpecs(base: spec(base), head: spec(head))
    #expect(applyFindings(comparison.findings, to: spec(base)) == spec(head))
    return Set(comparison.findings.map(\.rule.id))
  }

  private static func names(_ count: Int) -> [String] { (0..<count).map { "field\($0)" } }

  @Test("Hundreds of lost fields and results are one finding, which stops a build")
  func collapse() {
    let comparison = compareSpecs(base: Self.spec(Self.names(300)), head: Self.spec(Self.names(3)))
    #expect(comparison.findings.map(\.rule.id) == ["extraction-suspect"])
    #expect(comparison.worstOpenSeverity == .breaking)
  }

  @Test("The page that comes back whole is one finding, for review")
  func recovery() {
    let comparison = compareSpecs(base: Self.spec(Self.names(3)), head: Self.spec(Self.names(300)))
    #expect(comparison.findings.map(\.rule.id) == ["extraction-suspect"])
    #expect(comparison.worstOpenSeverity == .review)
  }

  @Test("A third that stays, or a small endpoint, is told field by field")
  func edits() {
    #expect(Self.rules(Self.names(9), Self.names(3)) == ["field-removed", "result-removed"])
    #expect(Self.rules(Self.names(5), []) == ["field-removed", "result-removed"])
  }
}
