import SpecChecks
import SpecModel
import Testing

@Suite struct GeneratedSpecsTests {
  private static let seeds = UInt64(1)...150

  @Test func findingsAreSortedAndNamedByPlaceAndRule() {
    for seed in GeneratedSpecsTests.seeds {
      var generator = SpecGenerator(seed: seed)
      let findings = checkSpec(generator.spec())
      #expect(findings == findings.sorted(), "seed \(seed)")
      let names = findings.map { "\($0.place) \($0.rule.id)" }
      #expect(names.count == Set(names).count, "seed \(seed)")
      #expect(findings.allSatisfy { !$0.message.unicodeScalars.contains { $0.value < 0x20 } }, "seed \(seed)")
    }
  }

  /// A place that a person can write into a decision, and that a tool can look up.
  @Test func everyPlaceIsThere() {
    for seed in GeneratedSpecsTests.seeds {
      var generator = SpecGenerator(seed: seed)
      let spec = generator.spec()
      let places = Set(spec.places() + spec.endpoints.map { SpecPlace($0.id) })
      for finding in checkSpec(spec) {
        let missing = ([finding.place] + finding.others.map(\.place)).filter { !places.contains($0) }
        #expect(missing == [], "seed \(seed): \(finding.rule.id)")
      }
    }
  }

  @Test func aSettlementForEachFindingLeavesNoneOpen() {
    for seed in GeneratedSpecsTests.seeds {
      var generator = SpecGenerator(seed: seed)
      let findings = checkSpec(generator.spec())
      let settlements = findings.map { Settlement(place: $0.place, ruleID: $0.rule.id, reason: ["known"]) }
      let settled = settle(findings, by: settlements)
      #expect(settled.open.isEmpty && settled.unusedSettlements.isEmpty, "seed \(seed)")
    }
  }

  @Test func everyRuleIsRaisedBySomeSpec() {
    var raised: Set<String> = []
    for seed in GeneratedSpecsTests.seeds {
      var generator = SpecGenerator(seed: seed)
      raised.formUnion(checkSpec(generator.spec()).map(\.rule.id))
    }
    #expect(SpecChecksRules.all.map(\.id).filter { !raised.contains($0) } == [])
  }

  /// Endpoints are the only thing that changes, so what they share must not be found again for each.
  @Test func anEndpointThatSaysNothingNewAddsNothing() {
    for seed in GeneratedSpecsTests.seeds {
      var generator = SpecGenerator(seed: seed)
      var spec = generator.spec()
      let before = checkSpec(spec)
      spec.endpoints.append(
        Endpoint(id: EndpointID(method: "POST", path: "/v2/empty"), title: "Empty", version: "v2"))
      #expect(checkSpec(spec) == before, "seed \(seed)")
    }
  }

  @Test("Who asks for one rule gets what all checks find of it", arguments: 1...5)
  func oneRule(seed: UInt64) {
    var generator = SpecGenerator(seed: seed)
    let spec = generator.spec()
    let all = checkSpec(spec)
    for rule in SpecChecksRules.all {
      #expect(checkSpec(spec, asking: { $0 == rule }) == all.filter { $0.rule == rule }, "seed \(seed), \(rule.id)")
    }
    #expect(checkSpec(spec, asking: { _ in false }).isEmpty, "seed \(seed)")
  }
}
