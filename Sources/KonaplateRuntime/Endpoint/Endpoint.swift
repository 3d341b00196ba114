/// A documented call: its types and its facts. Conforming types are generated, without cases.
public protocol Endpoint: Sendable {
  /// The documented request parameters.
  associatedtype Request: Codable & Hashable & Sendable & Validatable
  /// The documented response parameters.
  associatedtype Response: Codable & Hashable & Sendable
  /// The documented codes of refusals; ``NoErrorCode`` where the documentation lists none.
  associatedtype ErrorCode: DocumentedErrorCode

  static var facts: EndpointFacts { get }
  /// The documented outcomes in the documentation's order, successes included.
  static var results: [DocumentedResult] { get }
  /// What the documentation says about the request's fields, by their paths of documented names without indices.
  static var requestTexts: [String: String] { get }
}

extension Endpoint {
  public static var requestTexts: [String: String] { [:] }
}
