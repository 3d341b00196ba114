import SpecModel
import Testing

@Suite struct ConditionMissingTests {
  @Test func reportsConditionalFieldsWithoutACondition() {
    #expect(
      report("condition-missing", of: text("par", .conditional), text("cardNo")) == [
        "POST /a#request.par.presence: par is conditional, but no condition is stated"
      ])
  }

  @Test func aStatedConditionIsEnough() {
    #expect(report("condition-missing", of: text("par", .conditional, condition: .prose("Not for callbacks"))).isEmpty)
  }

  @Test func reportsASharedHeaderOnceAndADepartureOnlyWhereItAddsTheDoubt() {
    let bare = text("X-Key", .conditional)
    var other = bare
    other.length = .exactly(9)
    let endpoints = [
      endpoint(
        "/a", headers: [HeaderUse(name: "X-Key"), HeaderUse(name: "X-Id", departure: text("X-Id", .conditional))]),
      endpoint("/b", headers: [HeaderUse(name: "X-Key", departure: other), HeaderUse(name: "X-Id")]),
    ]
    #expect(
      report("condition-missing", of: spec(endpoints, headers: [bare, text("X-Id")])) == [
        "api#requestHeaders.X-Key.presence: X-Key is conditional, but no condition is stated",
        "POST /a#request.headers.X-Id.presence: X-Id is conditional, but no condition is stated",
      ])
  }
}
