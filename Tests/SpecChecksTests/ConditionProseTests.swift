import SpecModel
import Testing

@Suite struct ConditionProseTests {
  @Test func reportsAConditionThatWasKeptAsProse() {
    #expect(
      report("condition-prose", of: text("key", .conditional, condition: .prose("•\u{A0}Not needed for callbacks")))
        == [
          "POST /a#request.key.condition: the condition of key is prose and is not enforced: “Not needed for callbacks”"
        ])
  }

  @Test func quotesLongAndHostileTextSafely() {
    let long = String(repeating: "x", count: 200)
    #expect(
      report("condition-prose", of: text("key", condition: .prose("a\nb\u{85}" + long))) == [
        "POST /a#request.key.condition: the condition of key is prose and is not enforced: "
          + "“a␊b<U+0085>\(String(repeating: "x", count: 76))…”"
      ])
  }

  @Test func aConditionThatWasUnderstoodIsNoProse() {
    let condition = Condition.when(.field(path: "kind", is: .string("A")), then: .required)
    #expect(report("condition-prose", of: text("kind"), text("key", .conditional, condition: condition)).isEmpty)
  }
}
