import Diagnostics
import SpecChecks
import Testing

@Suite struct SpecChecksRulesTests {
  @Test func everyRuleExplainsItself() {
    for rule in SpecChecksRules.all {
      #expect(rule.id.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }, "\(rule.id)")
      #expect(!rule.summary.isEmpty && rule.summary.utf8.last != 46, "\(rule.id)")
      #expect(rule.explanation.utf8.last == 46, "\(rule.id)")
      #expect(!rule.example.isEmpty, "\(rule.id)")
    }
  }

  @Test func idsAreUniqueAndStable() {
    #expect(
      SpecChecksRules.all.map(\.id) == [
        "bound-beyond-integers", "bounds-empty", "code-message-differs", "condition-field-unknown", "condition-missing",
        "condition-prose", "condition-value-impossible", "default-outside", "encoding-damage", "field-presence-differs",
        "fixed-value-unclear", "format-missing", "format-not-understood", "header-presence-differs",
        "items-undocumented", "length-differs", "length-misses-format", "message-code-differs", "name-near-miss",
        "nesting-assumed", "parameters-without-place", "path-parameter", "path-suspicious", "range-differs",
        "result-without-test-label", "results-truncated",
        "test-label-without-result", "type-differs", "value-outside",
      ])
  }
}
