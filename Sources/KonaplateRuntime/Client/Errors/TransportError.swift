/// A call that was not carried: it never left, or no answer of the service came back.
public struct TransportError: Error, Hashable, Sendable {
  public var reason: Reason
  /// Whether it is certain that nothing of the request left. Only then is calling again safe: otherwise the service may
  /// have done already what the call asks for.
  public var nothingWasSent: Bool
  /// The call's `X-KM-Correlation-Id`, by which the service's operator finds it; `nil` when it failed before it had one.
  public var correlationID: String?
  /// The error of the networking, signing or encrypting library, if one is to blame.
  public var cause: UnderlyingError?

  public enum Reason: Hashable, Sendable {
    /// The call's request or response travels encrypted, and the configuration has no ``BodyCipher``.
    case missingCipher
    /// The ``BodyCipher`` failed.
    case encryption
    /// The ``RequestSigner`` failed.
    case signing
    /// The request cannot be written as JSON.
    case encoding
    /// The call's method has no body, and the ``WireFormat`` does not say where else its parameters travel.
    case noPlaceForParameters
    /// Server and path make no URL, or none that the transport can reach.
    case invalidURL
    /// A value for this header has characters that a header must not hold, such as a line break.
    case invalidHeader(String)
    /// The task was cancelled.
    case cancelled
    /// The answer was not whole when the configured timeout had passed.
    case timedOut
    /// No connection could be made.
    case unreachable
    /// No secure connection could be made.
    case insecure
    /// The connection ended before the answer was whole.
    case connectionLost
    /// Not the service but something before it answered: an HTTP status that the service does not use, without a result
    /// code, such as a gateway's page for 502.
    case unexpectedAnswer(status: Int)
    /// The server's URL does not speak HTTP.
    case notHTTP
    /// A test double has no answer for the call; the text says how to give it one.
    case notStubbed(String)
    /// Anything else; see ``TransportError/cause``.
    case other
  }

  public init(
    _ reason: Reason, nothingWasSent: Bool = false, correlationID: String? = nil, cause: UnderlyingError? = nil
  ) {
    self.reason = reason
    self.nothingWasSent = nothingWasSent
    self.correlationID = correlationID
    self.cause = cause
  }
}

extension TransportError.Reason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missingCipher: "the call travels encrypted, and the configuration has no cipher"
    case .encryption: "the cipher failed"
    case .signing: "the signer failed"
    case .encoding: "the request cannot be written as JSON"
    case .noPlaceForParameters: "the documentation does not say where the parameters of a call without a body travel"
    case .invalidURL: "the server's URL cannot be used"
    case .invalidHeader(let name): "the value for the header \(name) holds characters that a header must not hold"
    case .cancelled: "cancelled"
    case .timedOut: "no whole answer in time"
    case .unreachable: "no connection to the server"
    case .insecure: "no secure connection to the server"
    case .connectionLost: "the connection ended before the answer was whole"
    case .unexpectedAnswer(let status): "HTTP \(status) without a result of the service"
    case .notHTTP: "the server does not speak HTTP"
    case .notStubbed(let advice): advice
    case .other: "the transport failed"
    }
  }
}

extension TransportError: CustomStringConvertible {
  /// For example `no connection to the server, nothing was sent [250711093000-0a1b2c3]`.
  public var description: String {
    "\(reason)" + (cause.map { " (\($0))" } ?? "") + (nothingWasSent ? ", nothing was sent" : "")
      + (correlationID.map { " [\($0)]" } ?? "")
  }
}
