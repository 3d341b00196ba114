import SpecModel
import Testing

@Suite struct ResultsTruncatedTests {
  @Test func showsTheLabelsThatHaveNoResult() {
    let results = [failure("001_001", "No user", "No such user"), failure("001_002", "No card", "No such card")]
    let found = report(
      "results-truncated",
      of: spec([
        endpoint(
          "/a", results: results, truncated: true,
          labels: ["ok", "No such user", "No such card.", "No money", "No net"])
      ]))
    #expect(
      found == [
        "POST /a#resultsTruncated: the page shows 2 results and hides the rest behind \"Show All\"; "
          + "2 test labels have no result",
        "  POST /a#testCases.\"No money\": “No money” has no result",
        "  POST /a#testCases.\"No net\": “No net” has no result",
      ])
  }

  @Test func saysSoWithoutLabelsToo() {
    #expect(
      report("results-truncated", of: spec([endpoint("/a", results: [failure("001_001", "No user")], truncated: true)]))
        == ["POST /a#resultsTruncated: the page shows 1 result and hides the rest behind \"Show All\""])
  }

  @Test func aWholeListIsFine() {
    #expect(report("results-truncated", of: spec([endpoint("/a", labels: ["No user"])])).isEmpty)
  }
}
