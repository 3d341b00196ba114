import SpecChecks
import SpecModel
import Testing

@Suite struct SettlementTests {
  private let findings = checkSpec(
    spec([endpoint("/a", request: [text("par", .conditional), text("cardNo", .conditional)])]))

  private func settlement(_ name: String, _ ruleID: String = "condition-missing") -> Settlement {
    let place = SpecPlace.field(
      of: EndpointID(method: "POST", path: "/a"), in: .request, names: [name], member: "presence")
    return Settlement(place: place, ruleID: ruleID, reason: ["asked"])
  }

  @Test func settlesTheFindingOfItsPlaceAndRuleAlone() {
    let settled = settle(findings, by: [settlement("par")])
    #expect(
      lines(settled.open) == ["POST /a#request.cardNo.presence: cardNo is conditional, but no condition is stated"])
    #expect(settled.settled.map(\.finding.place.description) == ["POST /a#request.par.presence"])
    #expect(settled.settled.map(\.settlement.reason) == [["asked"]])
    #expect(settled.unusedSettlements.isEmpty)
  }

  @Test func namesSettlementsThatSettleNothing() {
    let useless = [settlement("gone"), settlement("par", "nesting-assumed")]
    let settled = settle(findings, by: useless)
    #expect(settled.open == findings)
    #expect(settled.unusedSettlements == useless)
  }

  @Test func theSecondOfTwoAlikeIsUnused() {
    var second = settlement("par")
    second.reason = ["again"]
    let settled = settle(findings, by: [settlement("par"), second])
    #expect(settled.settled.map(\.settlement.reason) == [["asked"]])
    #expect(settled.unusedSettlements == [second])
  }
}
