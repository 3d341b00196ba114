import SpecModel

/// What of an endpoint's results and test labels stays without a partner, failures only: labels of successes name scenarios.
struct TestLabels {
  /// Failures without a label, in the page's order.
  let unlabelled: [(place: SpecPlace, result: Endpoint.Result)]
  /// Labels of failures without a result, in the page's order.
  let withoutResult: [(place: SpecPlace, label: String)]

  /// - Parameters:
  ///   - resultPlaces: The places of the endpoint's results, in order.
  ///   - labelPlaces: The places of its test cases, in order.
  init(of endpoint: Endpoint, results resultPlaces: [SpecPlace], labels labelPlaces: [SpecPlace]) {
    let pairing = TestCasePairing(of: endpoint)
    unlabelled = pairing.unlabelledResults.map { (resultPlaces[$0], endpoint.results[$0]) }
    withoutResult = pairing.testCasesWithoutResult.map { (labelPlaces[$0], endpoint.testCases[$0].label) }
  }
}
