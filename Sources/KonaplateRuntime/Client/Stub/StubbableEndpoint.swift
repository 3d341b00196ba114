/// An endpoint whose documented outcomes are at hand for tests. Conformances are generated.
public protocol StubbableEndpoint: Endpoint {
  /// A response that has every documented field and keeps every documented constraint.
  static var sampleResponse: Response { get }
  /// The lines of the portal's test console in its order.
  static var testLabels: [TestLabel] { get }
}

extension StubbableEndpoint {
  /// The cases of the portal's test console in its order.
  public static var testCases: [DocumentedTestCase] {
    let results = results
    return testLabels.map { line in
      let result = line.result.flatMap { results.indices.contains($0) ? results[$0] : nil }
      return DocumentedTestCase(status: line.status, label: line.label, result: result)
    }
  }
}
