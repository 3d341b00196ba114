import SpecModel
import Testing

@Suite struct TestLabelWithoutResultTests {
  private let results = [
    failure("001_001", "No user", "No such user"), failure("001_002", "No card", "No such card"),
    failure("001_003", "No money", "Balance too low"),
  ]

  private func report(_ labels: String...) -> [String] {
    SpecChecksTests.report(
      "test-label-without-result", of: spec([endpoint("/a", results: results, labels: labels)]))
  }

  @Test func reportsALabelThatNoResultExplains() {
    #expect(
      report("No such user", "No such card", "Balance too low", "Mapped already") == [
        "POST /a#testCases.\"Mapped already\": the test label “Mapped already” has no result"
      ])
  }

  @Test func reportsEachByItself() {
    #expect(
      report("No such user", "No such card", "Balance too low", "Mapped", "Blocked") == [
        "POST /a#testCases.Blocked: the test label “Blocked” has no result",
        "POST /a#testCases.Mapped: the test label “Mapped” has no result",
      ])
  }

  @Test func aLabelMayRepeatTheMessageOrStandInItsPlace() {
    #expect(report("no user.", "ok, a scenario", "Something else", "Balance too low").isEmpty)
  }

  @Test func theOrderMayDiffer() {
    #expect(report("Balance too low", "No such user", "No such card").isEmpty)
    #expect(report("Balance too low", "Who?", "No such user").isEmpty)
  }
}
