import SpecModel
import Testing

@Suite struct MessageCodeDiffersTests {
  @Test func reportsTheCodeThatDepartsFromTheMajority() {
    let found = report(
      "message-code-differs",
      of: spec([
        endpoint("/a", results: [failure("003_001", "Invalid card info")]),
        endpoint("/b", results: [failure("003_001", "Invalid card info.")]),
        endpoint("/c", results: [failure("001_047", "Invalid card info")]),
      ]))
    #expect(
      found == [
        "POST /c#results.001_047.code: “Invalid card info” has the code 001_047 here, 003_001 in 2 other places",
        "  POST /a#results.003_001.code: the code is 003_001",
      ])
  }

  @Test func successesAndEmptyMessagesAreNotCompared() {
    let found = report(
      "message-code-differs",
      of: spec([
        endpoint("/a", results: [failure("003_001", ""), failure("003_002", ".")]),
        endpoint(
          "/b",
          results: ["000_000", "000_001"].map {
            Endpoint.Result(status: 200, code: $0, message: "Success", description: "")
          }),
      ]))
    #expect(found.isEmpty)
  }
}
