/// Carries a request to its server and brings the answer back.
///
/// The client shares one transport among concurrent calls. A transport
///
/// - sends exactly the request's body, once: the calls move money, and repeating one can move it twice;
/// - follows no redirection, which would hand the access key to another server;
/// - returns promptly when its task is cancelled, which is also how a call's timeout reaches it.
public protocol Transport: Sendable {
  /// - Returns: Whatever was answered, of any HTTP status.
  /// - Throws: A ``TransportError`` when there is no whole answer.
  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse
}
