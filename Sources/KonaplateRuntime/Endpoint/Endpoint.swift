/// A documented call: its types and its documentation. Conforming types are generated, without cases.
public protocol Endpoint: Sendable {
  /// The documented request parameters.
  associatedtype Request: Model
  /// The documented response parameters.
  associatedtype Response: Model
  /// The documented codes of refusals; ``NoErrorCode`` where the documentation lists none.
  associatedtype ErrorCode: DocumentedErrorCode

  /// What the documentation says about the call, beside its fields and their constraints.
  static var documentation: EndpointDocumentation { get }
  /// A response for tests, which has every documented field and keeps every documented constraint.
  static var sampleResponse: Response { get }
}

extension Endpoint {
  public static var facts: EndpointFacts { documentation.facts }

  /// The documented outcomes in the documentation's order, successes included.
  public static var results: [DocumentedResult] { documentation.results }

  /// What the documentation says about the request's fields, by their paths of documented names without indices.
  public static var requestTexts: [String: String] { documentation.requestTexts }

  /// The lines of the portal's test console in its order.
  public static var testLabels: [TestLabel] { documentation.testLabels }

  /// The cases of the portal's test console in its order.
  public static var testCases: [DocumentedTestCase] {
    let results = results
    return testLabels.map { line in
      let result = line.result.flatMap { results.indices.contains($0) ? results[$0] : nil }
      return DocumentedTestCase(status: line.status, label: line.label, result: result)
    }
  }
}
