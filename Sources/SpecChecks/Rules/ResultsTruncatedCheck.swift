import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let resultsTruncated = DiagnosticRule(
    id: "results-truncated", severity: .warning,
    summary: "the page hides further results behind `Show All`",
    explanation: """
      A page lists ten results and puts the rest behind a button. Their codes are not in the text, so the generated
      error type lacks them; a response that carries one arrives as a rejection without a documented case. The test
      labels of the hidden results are still there and are shown with the finding.

      Press `Show All` and capture the page again, or add the results by a correction.
      """,
    example: """
      Show All

      Test Data
      """)
}

/// Looks for result lists that the page cuts off.
struct ResultsTruncatedCheck: EndpointCheck {
  var rule: DiagnosticRule { .resultsTruncated }

  func findings(about view: EndpointView) -> [CheckFinding] {
    let endpoint = view.endpoint
    guard endpoint.isResultsTruncated else { return [] }
    let hidden = view.pairing.testCasesWithoutResult
    let shown = "the page shows \(counted(endpoint.results.count, "result")) and hides the rest behind \"Show All\""
    let labels = hidden.isEmpty ? "" : "; \(counted(hidden.count, "test label has", "test labels have")) no result"
    return [
      CheckFinding(
        rule: rule, place: SpecPlace(endpoint.id, ["resultsTruncated"]), message: shown + labels,
        others: hidden.map {
          .init(
            place: view.place(ofTestCase: $0), message: "\(quoted(endpoint.testCases[$0].label)) has no result")
        })
    ]
  }
}
