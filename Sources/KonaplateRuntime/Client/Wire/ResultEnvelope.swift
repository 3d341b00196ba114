/// What an answer says about the call's outcome, beside its parameters.
public struct ResultEnvelope: Hashable, Sendable {
  /// The service's own code, for example `000_000`.
  public var code: String
  /// The text with the code, if any. Whether it is a page's *Message* or its *Description* is not documented.
  public var description: String?

  public init(code: String, description: String? = nil) {
    self.code = code
    self.description = description
  }
}
