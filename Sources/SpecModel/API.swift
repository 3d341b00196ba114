/// What all endpoints share: the contents of `specs/api.json` beside its list of endpoints.
public struct API: Hashable, Sendable {
  /// The service's name, for example `Konaplate`.
  public var name: String
  public var servers: [Server]
  /// The shared request headers as full fields, in the order of their first use.
  public var requestHeaders: [Field]
  /// The shared response headers as full fields, in the order of their first use.
  public var responseHeaders: [Field]

  /// A base URL that documented paths are appended to.
  public struct Server: Hashable, Sendable {
    public var name: String
    public var url: String

    public init(name: String, url: String) {
      self.name = name
      self.url = url
    }
  }

  public init(name: String, servers: [Server] = [], requestHeaders: [Field] = [], responseHeaders: [Field] = []) {
    self.name = name
    self.servers = servers
    self.requestHeaders = requestHeaders
    self.responseHeaders = responseHeaders
  }
}
