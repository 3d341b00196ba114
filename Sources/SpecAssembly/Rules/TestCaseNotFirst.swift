import Diagnostics
import PageReader
import SpecModel

extension DiagnosticRule {
  static let testCaseNotFirst = DiagnosticRule(
    id: "test-case-not-first", severity: .warning, summary: "the selected test case is not the first of the list",
    explanation: """
      A fresh page shows the first of its test cases as the selected one. Another one there means that a line was altered, or
      that someone had chosen another case before the page was scraped.
      """,
    example: """
      Test Data
      400 - User not found
      200 - Success
      400 - User not found
      """)
}

extension PageDoubt {
  static func testCaseNotFirst(_ selected: PageTestCase, id: EndpointID, page: Int) -> PageDoubt {
    PageDoubt(
      .testCaseNotFirst,
      "the selected test case \(quoted("\(selected.status) - \(selected.label)")) is not the first of the list",
      page: page, at: .selectedTestCase, place: SpecPlace(id, ["testCases"]), fix: "Scrape the page again")
  }
}
