/// An endpoint whose documented outcomes are at hand for tests. Conformances are generated.
public protocol StubbableEndpoint: Endpoint {
  /// A response that has every documented field and keeps every documented constraint.
  static var sampleResponse: Response { get }
  /// The cases of the portal's test console in its order.
  static var testCases: [DocumentedTestCase] { get }
}
