/// Stands between the client and its transport, around every attempt of every call.
///
/// ```swift
/// struct Announce: Middleware {
///   func send(
///     _ request: HTTPRequest, for call: CallContext, next: NextSend
///   ) async throws(TransportError) -> HTTPResponse {
///     var request = request
///     request.headers["User-Agent"] = "Shop/2.1"
///     return try await next(request)
///   }
/// }
/// ```
///
/// Requests arrive signed: who changes a body must make a new token.
public protocol Middleware: Sendable {
  /// - Parameters:
  ///   - request: The request as the middleware before left it.
  ///   - call: Which call it belongs to.
  ///   - next: The rest of the way: further middleware, then the transport.
  func send(
    _ request: HTTPRequest, for call: CallContext, next: NextSend
  ) async throws(TransportError) -> HTTPResponse
}

/// The rest of a request's way.
public typealias NextSend = @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse

/// Which call a request belongs to.
public struct CallContext: Hashable, Sendable {
  public var facts: EndpointFacts
  /// The call's `X-KM-Correlation-Id`.
  public var correlationID: String

  public init(facts: EndpointFacts, correlationID: String) {
    self.facts = facts
    self.correlationID = correlationID
  }
}
