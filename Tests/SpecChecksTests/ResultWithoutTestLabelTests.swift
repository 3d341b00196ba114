import SpecModel
import Testing

@Suite struct ResultWithoutTestLabelTests {
  private let results = [
    Endpoint.Result(status: 200, code: "000_000", message: "Success", description: "Success"),
    failure("001_001", "No user", "No such user"), failure("001_002", "No card", "No such card"),
    failure("001_003", "No money", "Balance too low"),
  ]

  private func report(truncated: Bool = false, _ labels: String...) -> [String] {
    SpecChecksTests.report(
      "result-without-test-label",
      of: spec([endpoint("/a", results: results, truncated: truncated, labels: labels)]))
  }

  @Test func reportsAFailureThatCannotBeTried() {
    #expect(
      report("No such user", "Balance too low") == [
        "POST /a#results.001_002: the result 001_002, “No card”, has no test label"
      ])
    #expect(report(truncated: true, "No such user", "Balance too low", "More").count == 1)
  }

  @Test func everyFailureHasItsLabel() {
    #expect(report("ok", "No such user", "Some other words", "Balance too low").isEmpty)
  }

  @Test func aPageWithoutTestLabelsLacksNone() {
    #expect(report().isEmpty)
  }
}
