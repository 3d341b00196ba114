import SpecModel
import Testing

@Suite struct NameNearMissTests {
  private func report(_ names: String...) -> [String] {
    SpecChecksTests.report(
      "name-near-miss", of: spec(names.enumerated().map { endpoint("/\($0)", request: [text($1)]) }))
  }

  @Test func reportsTheRarerName() {
    #expect(
      report("correlationId", "correlationId", "corelationId") == [
        "POST /2#request.corelationId.name: corelationId is almost correlationId, which stands in 2 places",
        "  POST /0#request.correlationId.name: here it is correlationId",
      ])
  }

  @Test(arguments: [
    ("mobileCardNo", "mobilCardNo"), ("mobileCardNo", "mobileCartNo"), ("fromAmount", "formAmount"),
    ("userId", "userID"), ("username", "userName"), ("addressDetail", "adressDetail"), ("address", "addresss"),
  ])
  func reportsOneOfTwo(_ left: String, _ right: String) {
    #expect(report(left, right).count == 2)
    #expect(report(right, left).count == 2)
  }

  @Test(arguments: [
    ("cardNo", "cardNo1"), ("address1", "address2"), ("cardNo", "cardNm"), ("item", "items"), ("termList", "termsList"),
    ("par", "pan"), ("userId", "userNo"), ("minAmount", "maxAmount"), ("cardNo", "cardNo"), ("startDate", "endDate"),
    ("isSent", "asSent"),
  ])
  func leavesNamesAloneThatDifferOnPurpose(_ left: String, _ right: String) {
    #expect(report(left, right).isEmpty)
  }

  @Test func namesInOneSectionAreTwoFields() {
    let both = endpoint("/a", request: [text("sendDate"), text("lendDate")])
    #expect(
      SpecChecksTests.report("name-near-miss", of: spec([both, endpoint("/b", request: [text("sendDate")])])).isEmpty)
    let apart = endpoint("/a", request: [text("sendDate")], response: [text("lendDate")])
    #expect(SpecChecksTests.report("name-near-miss", of: spec([apart])).count == 2)
  }

  @Test func headersAreComparedWithHeaders() {
    let headers = [text("X-Correlation"), text("X-Corelation")]
    let endpoints = [
      endpoint("/a", headers: [HeaderUse(name: "X-Correlation")]),
      endpoint("/b", headers: [HeaderUse(name: "X-Corelation")]),
    ]
    #expect(
      SpecChecksTests.report("name-near-miss", of: spec(endpoints, headers: headers)).first
        == "POST /b#request.headers.X-Corelation.name: X-Corelation is almost X-Correlation, which stands in 1 place")
  }

  @Test func severalNeighboursAreOneFinding() {
    #expect(
      report("amountly", "amountl", "amountl", "amountlyy", "amountlyy", "amountlyy") == [
        "POST /0#request.amountly.name: amountly is almost amountlyy, which stands in 3 places, "
          + "and amountl, which stands in 2 places",
        "  POST /3#request.amountlyy.name: here it is amountlyy",
        "  POST /1#request.amountl.name: here it is amountl",
      ])
  }

  @Test(.timeLimit(.minutes(1))) func manyAlikeNamesStayCheap() {
    let fields = (0..<4_000).map { text("field" + String($0, radix: 2)) }
    #expect(SpecChecksTests.report("name-near-miss", of: spec([endpoint("/a", request: fields)])).isEmpty)
  }
}
