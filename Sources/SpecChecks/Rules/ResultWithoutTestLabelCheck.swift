import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let resultWithoutTestLabel = DiagnosticRule(
    id: "result-without-test-label", severity: .warning,
    summary: "a documented failure cannot be tried in the test console",
    explanation: """
      Every failure of a page usually has an entry under Test Data. One without is often left over from an earlier
      version of the call, or its text was edited in one of the two places only.

      Confirm it, or remove the result by a correction. A label is found by the result's description or message, or by
      its position between labels that were found.
      """,
    example: """
      400 / Error code / 003_022 / Message / Card already terminated / …

      Test Data
      200 - Success
      400 - Card not found
      """)
}

/// Looks for failures without a test label, on pages that have test labels at all.
struct ResultWithoutTestLabelCheck: EndpointCheck {
  var rule: DiagnosticRule { .resultWithoutTestLabel }

  func findings(about view: EndpointView) -> [CheckFinding] {
    guard !view.endpoint.testCases.isEmpty else { return [] }
    return view.pairing.unlabelledResults.map { position in
      let result = view.endpoint.results[position]
      return CheckFinding(
        rule: rule, place: view.place(ofResult: position),
        message: "the result \(result.code), \(quoted(result.message)), has no test label")
    }
  }
}
