/// An answer of the service that does not read as documented. It holds no value of the payload.
///
/// The service has worked on the request: repeating the call repeats its effect.
public struct UndecodableResponse: Error, Hashable, Sendable {
  /// The HTTP status.
  public var status: Int
  public var reason: Reason
  /// The call's `X-KM-Correlation-Id`, by which the service's operator finds it.
  public var correlationID: String?
  /// The error of the decrypting library, if one is to blame.
  public var cause: UnderlyingError?

  public enum Reason: Hashable, Sendable {
    /// There is no body.
    case empty
    /// The body is no JSON object.
    case notJSON
    /// The body is JSON, but has no result code where its HTTP status demands one.
    case missingResult
    /// A field is not as documented. The path leads from the root by documented names, for example `cards[2].par`.
    case field(path: String, problem: Problem)
    /// The body is encrypted, and the configuration has no ``BodyCipher``.
    case missingCipher
    /// The ``BodyCipher`` failed.
    case decryption
  }

  /// What is wrong with a field.
  public enum Problem: Hashable, Sendable {
    /// It is required, and not there.
    case missing
    /// It is required, and `null`.
    case null
    /// It is of another JSON type than documented; the Swift type that was wanted.
    case type(wanted: String)
    /// It has a value that its type does not hold, such as a fraction in a whole number.
    case value
  }

  public init(status: Int, reason: Reason, correlationID: String? = nil, cause: UnderlyingError? = nil) {
    self.status = status
    self.reason = reason
    self.correlationID = correlationID
    self.cause = cause
  }
}

extension UndecodableResponse: CustomStringConvertible {
  public var description: String {
    "HTTP \(status), \(reason)" + (cause.map { " (\($0))" } ?? "") + (correlationID.map { " [\($0)]" } ?? "")
  }
}

extension UndecodableResponse.Reason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .empty: "the body is empty"
    case .notJSON: "the body is no JSON object"
    case .missingResult: "the body has no result code"
    case .field(let path, let problem): "\(path.isEmpty ? "the body" : path): \(problem)"
    case .missingCipher: "the body is encrypted, and the configuration has no cipher"
    case .decryption: "the body could not be decrypted"
    }
  }
}

extension UndecodableResponse.Problem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing: "missing"
    case .null: "null"
    case .type(let wanted): "no \(wanted)"
    case .value: "a value that does not fit"
    }
  }
}
