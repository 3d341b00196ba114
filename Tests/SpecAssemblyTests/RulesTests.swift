import Diagnostics
import Testing

@testable import SpecAssembly

struct RulesTests {
  @Test func `rules are sorted, unique and explained`() {
    let ids = SpecAssemblyRules.all.map(\.id)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    for rule in SpecAssemblyRules.all {
      #expect(rule.id.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) }, "\(rule.id)")
      #expect(!rule.summary.hasSuffix(".") && rule.explanation.hasSuffix(".") && !rule.example.isEmpty, "\(rule.id)")
    }
  }
}
