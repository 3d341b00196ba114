import Foundation
import SpecDiff
import Testing

@Suite("Each rule on its own before and after")
struct RuleFixtureTests {
  @Test("Exactly the expected findings, none missing and none extra", arguments: try DiffFixture.names())
  func findings(name: String) throws {
    let fixture = DiffFixture(name)
    let (before, after) = (try fixture.side("before.json"), try fixture.side("after.json"))
    let comparison = compareSpecs(
      base: before.spec, head: after.spec, corrections: Replacement(before.corrections, after.corrections)
    ).accepting(after.accepted)
    let found = listing(comparison)
    if ProcessInfo.processInfo.environment["KONAGEN_KEEP_SNAPSHOTS"] == "1" {
      try found.write(to: fixture.folder.appending(path: "expected.txt"), atomically: true, encoding: .utf8)
    }
    #expect(try found == fixture.expected())
    #expect(comparison.findings.contains { $0.rule.id == name }, "the folder's own rule does not fire")
    #expect(applyFindings(comparison.findings, to: before.spec) == after.spec)
  }

  @Test("Every rule has a folder, and every folder a rule")
  func coverage() throws {
    #expect(try DiffFixture.names() == SpecDiffRules.all.map(\.id).sorted())
  }

  @Test("Every rule can be explained")
  func explanations() {
    for rule in SpecDiffRules.all {
      #expect(!rule.summary.isEmpty && !rule.summary.hasSuffix("."), "\(rule.id)")
      #expect(rule.explanation.hasSuffix(".") && !rule.example.isEmpty, "\(rule.id)")
      #expect(rule.id.allSatisfy { $0.isLowercase || $0 == "-" }, "\(rule.id)")
    }
  }
}
