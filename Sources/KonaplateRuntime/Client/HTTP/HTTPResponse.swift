import Foundation

/// An answer as it arrived.
///
/// Descriptions and reflections show neither the body nor the value of a header that may carry a secret.
public struct HTTPResponse: Hashable, Sendable {
  /// The HTTP status.
  public var status: Int
  public var headers: HTTPHeaders
  public var body: Data

  public init(status: Int, headers: HTTPHeaders = HTTPHeaders(), body: Data = Data()) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

extension HTTPResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "HTTP \(status), \(body.count) bytes" }

  public var debugDescription: String { description }

  public var customMirror: Mirror {
    let children: KeyValuePairs<String, Any> = [
      "status": status, "headers": headers, "body": "\(body.count) bytes",
    ]
    return Mirror(self, children: children, displayStyle: .struct)
  }
}
