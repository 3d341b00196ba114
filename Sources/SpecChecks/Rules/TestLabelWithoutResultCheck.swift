import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let testLabelWithoutResult = DiagnosticRule(
    id: "test-label-without-result", severity: .warning,
    summary: "the test console offers a failure that the result list does not have",
    explanation: """
      The page can be tried with a failure for which it documents no result, although the list is not cut off. The
      service answers a code there that callers know nothing of.

      Try the label in the portal's console and add the result by a correction, or confirm that it stays open. A label
      is found by its result's description or message, or by its position between labels that were found.
      """,
    example: """
      400 - Invalid card information
      400 - User is already mapped to card      no result says this
      """)
}

/// Looks for test labels of failures that no result explains, on pages that list all results.
struct TestLabelWithoutResultCheck: EndpointCheck {
  var rule: DiagnosticRule { .testLabelWithoutResult }

  func findings(about view: EndpointView) -> [CheckFinding] {
    guard !view.endpoint.isResultsTruncated else { return [] }
    return view.pairing.testCasesWithoutResult.map { position in
      CheckFinding(
        rule: rule, place: view.place(ofTestCase: position),
        message: "the test label \(quoted(view.endpoint.testCases[position].label)) has no result")
    }
  }
}
