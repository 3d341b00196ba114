import SpecModel
import Testing

@Suite struct CodeMessageDiffersTests {
  private func report(_ messages: String...) -> [String] {
    SpecChecksTests.report(
      "code-message-differs",
      of: spec(messages.enumerated().map { endpoint("/\($0)", results: [failure("003_001", $1)]) }))
  }

  @Test func reportsTheMessageThatDepartsFromTheMajority() {
    #expect(
      report("Invalid card info", "Invalid card info.", "Card was lost") == [
        "POST /2#results.003_001.message: 003_001 says “Card was lost” here, “Invalid card info” in 2 other places",
        "  POST /0#results.003_001.message: it says “Invalid card info”",
      ])
  }

  @Test func reportsAllWhereNoMessageIsCommonest() {
    #expect(
      report("Invalid card info", "Card was lost") == [
        "POST /0#results.003_001.message: 003_001 says “Invalid card info” here, “Card was lost” in 1 other place",
        "  POST /1#results.003_001.message: it says “Card was lost”",
        "POST /1#results.003_001.message: 003_001 says “Card was lost” here, “Invalid card info” in 1 other place",
        "  POST /0#results.003_001.message: it says “Invalid card info”",
      ])
  }

  @Test func punctuationCaseBlanksAndTheFieldNamedDoNotCount() {
    #expect(
      report(
        "Invalid input parameter", "Invalid input parameter.", "invalid  input\u{A0}parameter",
        "Invalid input parameter. cardInfo.oldCardNo", "Invalid input parameter: userId"
      ).isEmpty)
    #expect(!report("Cannot find par", "Cannot find").isEmpty)
  }

  @Test func successesAreNotCompared() {
    let results = ["Success", "Done"].map {
      Endpoint.Result(status: 200, code: "000_000", message: $0, description: "")
    }
    #expect(
      SpecChecksTests.report(
        "code-message-differs", of: spec(results.map { endpoint("/\($0.message)", results: [$0]) })
      )
      .isEmpty)
  }

  @Test func oneEndpointCanContradictItself() {
    let found = SpecChecksTests.report(
      "code-message-differs",
      of: spec([endpoint("/a", results: [failure("003_001", "Invalid card"), failure("003_001", "Lost card")])]))
    #expect(
      found == [
        "POST /a#results.003_001.1.message: 003_001 says “Invalid card” here, “Lost card” in 1 other place",
        "  POST /a#results.003_001.2.message: it says “Lost card”",
        "POST /a#results.003_001.2.message: 003_001 says “Lost card” here, “Invalid card” in 1 other place",
        "  POST /a#results.003_001.1.message: it says “Invalid card”",
      ])
  }
}
