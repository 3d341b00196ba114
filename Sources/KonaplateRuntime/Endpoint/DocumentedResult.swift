/// One outcome that the documentation lists for a call.
public struct DocumentedResult: Hashable, Sendable {
  /// The HTTP status.
  public var status: Int
  /// The service's own code, for example `003_022`.
  public var code: String
  public var message: String
  public var description: String

  public init(status: Int, code: String, message: String, description: String) {
    self.status = status
    self.code = code
    self.message = message
    self.description = description
  }
}
