/// Makes calls: a ``KonaplateClient``, or what stands in for it in tests.
///
/// Generated code gives every caller a method for each documented call, so that a caller of your own needs this one alone.
public protocol EndpointCaller: Sendable {
  /// Makes a call.
  ///
  /// - Throws: A ``CallError``, which says what to do about it.
  func send<E: Endpoint>(
    _ endpoint: E.Type, _ request: E.Request
  ) async throws(CallError<E.ErrorCode>) -> E.Response
}

extension KonaplateClient: EndpointCaller {}
