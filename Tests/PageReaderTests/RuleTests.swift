import Diagnostics
import PageReader
import Testing

@Suite struct RuleTests {
  @Test func idsAreUniqueAndWellFormed() {
    let ids = PageReaderRules.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }) }
  }

  @Test(arguments: PageReaderRules.all)
  func everyRuleExplainsItself(rule: DiagnosticRule) {
    #expect(!rule.summary.isEmpty && !rule.summary.hasSuffix("."))
    #expect(rule.explanation.hasSuffix("."))
    #expect(!rule.example.isEmpty)
  }
}
