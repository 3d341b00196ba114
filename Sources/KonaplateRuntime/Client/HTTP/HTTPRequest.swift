import Foundation

/// A request that is ready to leave: signed, and encrypted where its call demands that.
///
/// Descriptions and reflections show neither the body nor the value of a header that may carry a secret.
public struct HTTPRequest: Hashable, Sendable {
  /// In upper case, for example `POST`.
  public var method: String
  public var url: URL
  public var headers: HTTPHeaders
  /// The bytes that ``PortalHeader/transactionToken`` covers; another body needs another token.
  public var body: Data

  public init(method: String, url: URL, headers: HTTPHeaders = HTTPHeaders(), body: Data = Data()) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
  }
}

extension HTTPRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "\(method) \(url.path), \(body.count) bytes" }

  public var debugDescription: String { description }

  public var customMirror: Mirror {
    let children: KeyValuePairs<String, Any> = [
      "method": method, "path": url.path, "headers": headers, "body": "\(body.count) bytes",
    ]
    return Mirror(self, children: children, displayStyle: .struct)
  }
}
