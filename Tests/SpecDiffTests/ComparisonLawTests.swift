import SpecDiff
import SpecModel
import Testing

@Suite("What holds for every pair of specs")
struct ComparisonLawTests {
  /// Each seed stands for two unrelated specs, or for a spec and an edited one.
  private static func pair(_ seed: UInt64) -> (base: Spec, head: Spec) {
    var generator = SpecPairGenerator(seed: seed)
    let base = generator.spec()
    return (base, seed.isMultiple(of: 3) ? generator.spec() : generator.edited(base))
  }

  private static let seeds: Range<UInt64> = 1..<250

  @Test("A spec does not differ from itself")
  func identity() {
    for seed in Self.seeds {
      let (base, _) = Self.pair(seed)
      #expect(compareSpecs(base: base, head: base).findings.isEmpty, "seed \(seed)")
    }
  }

  @Test("Applying the findings to the base gives the head")
  func application() {
    for seed in Self.seeds {
      let (base, head) = Self.pair(seed)
      let comparison = compareSpecs(base: base, head: head)
      let applied = applyFindings(comparison.findings, to: base)
      if applied != head {
        Issue.record("seed \(seed): \(compareSpecs(base: applied, head: head).text())")
        return
      }
      #expect(comparison.findings.isEmpty == (base == head), "seed \(seed)")
    }
  }

  @Test("The findings the other way round are the mirrored ones")
  func mirror() {
    for seed in Self.seeds {
      let (base, head) = Self.pair(seed)
      let there = compareSpecs(base: base, head: head).findings.map {
        [Self.opposite($0.rule.id), $0.after ?? "-", $0.before ?? "-"]
      }
      let back = compareSpecs(base: head, head: base).findings.map { [$0.rule.id, $0.before ?? "-", $0.after ?? "-"] }
      let (left, right) = (
        there.map { $0.joined(separator: "|") }.sorted(), back.map { $0.joined(separator: "|") }.sorted()
      )
      if left != right {
        Issue.record("seed \(seed): \(Set(left).symmetricDifference(right).sorted())")
        return
      }
    }
  }

  @Test("The order of the changes makes no difference to what applying them gives")
  func orderOfChanges() {
    for seed in Self.seeds.prefix(100) {
      let (base, head) = Self.pair(seed)
      var generator = SpecPairGenerator(seed: seed)
      let changes = generator.shuffled(compareSpecs(base: base, head: head).findings.flatMap(\.changes))
      #expect(applyChanges(changes, to: base) == head, "seed \(seed)")
    }
  }

  @Test("Every rendering is the same bytes for the same specs")
  func determinism() {
    for seed in Self.seeds.prefix(100) {
      let (base, head) = Self.pair(seed)
      let (first, second) = (compareSpecs(base: base, head: head), compareSpecs(base: base, head: head))
      #expect(first.text() == second.text(), "seed \(seed)")
      #expect(first.markdown() == second.markdown(), "seed \(seed)")
      #expect(first.json() == second.json(), "seed \(seed)")
      #expect(first.sarif() == second.sarif(), "seed \(seed)")
    }
  }

  @Test("The order in which endpoints were read makes no difference")
  func orderOfEndpoints() {
    for seed in Self.seeds.prefix(100) {
      var (base, head) = Self.pair(seed)
      let expected = compareSpecs(base: base, head: head)
      var generator = SpecPairGenerator(seed: seed)
      base.endpoints = generator.shuffled(base.endpoints)
      head.endpoints = generator.shuffled(head.endpoints)
      let shuffled = compareSpecs(base: base, head: head)
      #expect(shuffled.json() == expected.json(), "seed \(seed)")
      #expect(shuffled.markdown() == expected.markdown(), "seed \(seed)")
    }
  }

  private static func opposite(_ rule: String) -> String {
    for (left, right) in [("added", "removed"), ("loosened", "tightened")] {
      if rule.hasSuffix(left) { return String(rule.dropLast(left.utf8.count)) + right }
      if rule.hasSuffix(right) { return String(rule.dropLast(right.utf8.count)) + left }
    }
    return rule
  }
}
