/// Every Swift name that was ever generated, keyed by identity, so that a reworded title or message renames no public API.
public struct NameTable: Hashable, Sendable {
  /// The version of the file format that this tool reads and writes.
  public static let formatVersion = 1

  public var endpoints: [EndpointID: EndpointNames]

  /// The names of one endpoint.
  public struct EndpointNames: Hashable, Sendable {
    /// The endpoint's type, for example `CardStateModification`.
    public var type: String
    /// Error cases by code: `003_022` to `cardAlreadyTerminated`.
    public var errors: [String: String]
    /// Value constants by field place (`request.status`), then by the value's text.
    public var values: [String: [String: String]]

    public init(type: String, errors: [String: String] = [:], values: [String: [String: String]] = [:]) {
      self.type = type
      self.errors = errors
      self.values = values
    }
  }

  public init(endpoints: [EndpointID: EndpointNames] = [:]) { self.endpoints = endpoints }
}
