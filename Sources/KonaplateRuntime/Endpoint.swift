/// A documented call: its types and its facts. Conforming types are generated, without cases.
public protocol Endpoint: Sendable {
  associatedtype Request: Encodable & Sendable
  associatedtype Response: Decodable & Sendable
  associatedtype ErrorCode

  static var facts: EndpointFacts { get }
}

/// What the documentation says about a call beside its fields.
public struct EndpointFacts: Hashable, Sendable {
  public var method: String
  public var path: String
  public var title: String
  /// Whether the request body travels as a JWE.
  public var encryptsRequest: Bool
  /// Whether the response body travels as a JWE.
  public var encryptsResponse: Bool

  public init(method: String, path: String, title: String, encryptsRequest: Bool, encryptsResponse: Bool) {
    self.method = method
    self.path = path
    self.title = title
    self.encryptsRequest = encryptsRequest
    self.encryptsResponse = encryptsResponse
  }
}
