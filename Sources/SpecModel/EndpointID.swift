import Diagnostics

/// What makes an endpoint this endpoint: its HTTP method and its path.
public struct EndpointID: Hashable, Sendable {
  /// In upper case, for example `POST`.
  public var method: String
  /// With its leading slash.
  public var path: String

  public init(method: String, path: String) {
    self.method = method
    self.path = path
  }
}

extension EndpointID: CustomStringConvertible {
  /// As it is written in specs, corrections and names: `POST /api/v1/card/status`.
  public var description: String { method + " " + path }
}

extension EndpointID: Comparable {
  /// By path, then by method, in byte order: the order of `api.json`.
  public static func < (lhs: EndpointID, rhs: EndpointID) -> Bool {
    if lhs.path != rhs.path { return precedesInBytes(lhs.path, rhs.path) }
    return precedesInBytes(lhs.method, rhs.method)
  }
}
