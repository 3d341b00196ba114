/// The service's refusal of a call, kept as it was sent.
public struct Rejection<Code: DocumentedErrorCode>: Error, Hashable, Sendable {
  /// The HTTP status.
  public var status: Int
  /// The service's own code as it was sent, for example `003_022`.
  public var code: String
  /// The text that came with the code, if any.
  public var text: String?
  /// The call's `X-KM-Correlation-Id`, by which the service's operator finds it.
  public var correlationID: String?

  /// The documented case; `nil` for a code that the documentation does not list.
  public var documented: Code? { Code(rawValue: code) }

  public init(status: Int, code: String, text: String? = nil, correlationID: String? = nil) {
    self.status = status
    self.code = code
    self.text = text
    self.correlationID = correlationID
  }
}

extension Rejection: CustomStringConvertible {
  public var description: String {
    let reason = text ?? documented?.result?.message
    return "rejected with \(code) (HTTP \(status))" + (reason.map { ": " + $0 } ?? "")
      + (correlationID.map { " [\($0)]" } ?? "")
  }
}
