/// What the documentation says about a call beside its fields.
public struct EndpointFacts: Hashable, Sendable {
  /// The HTTP method in upper case, for example `POST`.
  public var method: String
  /// The path with its leading slash, to be appended to a server's base URL.
  public var path: String
  public var title: String
  /// The documentation's version of the call, for example `v1`; it can differ from the version in the path.
  public var version: String
  public var mode: Mode
  /// Whether the request body travels as a JWE.
  public var encryptsRequest: Bool
  /// Whether the response body travels as a JWE.
  public var encryptsResponse: Bool
  /// Whether the documentation shows every result; where it hides some, undocumented codes are to be expected.
  public var listsEveryResult: Bool
  /// The documented request headers; the client sends no other of the portal's.
  public var requestHeaders: [DocumentedHeader]

  /// Whether the call answers with its result or reports it by a callback.
  public enum Mode: String, Hashable, Sendable, CaseIterable {
    case sync, async
  }

  public init(
    method: String,
    path: String,
    title: String,
    version: String,
    mode: Mode,
    encryptsRequest: Bool,
    encryptsResponse: Bool,
    listsEveryResult: Bool,
    requestHeaders: [DocumentedHeader] = PortalHeader.undescribed
  ) {
    self.method = method
    self.path = path
    self.title = title
    self.version = version
    self.mode = mode
    self.encryptsRequest = encryptsRequest
    self.encryptsResponse = encryptsResponse
    self.listsEveryResult = listsEveryResult
    self.requestHeaders = requestHeaders
  }
}

extension EndpointFacts {
  /// Whether a body of the call travels as a JWE, so that its key must be named.
  var isEncrypted: Bool { encryptsRequest || encryptsResponse }

  /// Whether the request has no body, because HTTP gives that of its method no meaning (RFC 9110, 9.3): servers may ignore it
  /// or refuse the request, and some libraries send none.
  var hasNoBody: Bool { ["GET", "HEAD", "DELETE", "CONNECT", "TRACE"].contains(method) }
}
