import Foundation

extension ClientConfiguration {
  /// Where the service is.
  public struct Server: Hashable, Sendable {
    /// An `http` or `https` URL that documented paths are appended to.
    public var baseURL: String

    /// The portal's sandbox. The production server is not published; the contract names it.
    public static let sandbox = Server("https://sandbox.konaplate.com/open-api")

    public init(_ baseURL: String) { self.baseURL = baseURL }

    /// The URL of a documented path, its query behind one of the base URL, or `nil` when the base URL is none.
    func url(of path: String) -> URL? {
      guard var components = URLComponents(string: baseURL), components.scheme != nil else { return nil }
      let documented = DocumentedPath(path)
      while components.percentEncodedPath.hasSuffix("/") { components.percentEncodedPath.removeLast() }
      components.percentEncodedPath += documented.path
      if let query = documented.query {
        let queries = [components.percentEncodedQuery ?? "", query].filter { !$0.isEmpty }
        components.percentEncodedQuery = queries.joined(separator: "&")
      }
      return components.url
    }
  }
}

extension ClientConfiguration.Server: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The base URL without user, password and query.
  public var description: String {
    guard var components = URLComponents(string: baseURL) else { return Redacted().description }
    components.user = nil
    components.password = nil
    components.query = nil
    components.fragment = nil
    return components.string ?? Redacted().description
  }

  public var debugDescription: String { description }

  public var customMirror: Mirror { Mirror(self, children: ["baseURL": description], displayStyle: .struct) }
}
