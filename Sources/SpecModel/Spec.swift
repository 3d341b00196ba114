/// The normalised specification: the contract between reading pages and everything made from them.
///
/// `api` and each of `endpoints` is one file under `specs`. A value of this type is well-formed (every header use names a
/// shared header, every endpoint id is there once, endpoints are sorted by id); whether it is *sound* is what the checks say.
public struct Spec: Hashable, Sendable {
  /// The version of the file format that this tool reads and writes.
  public static let formatVersion = 1

  public var api: API
  public var endpoints: [Endpoint]

  public init(api: API, endpoints: [Endpoint]) {
    self.api = api
    self.endpoints = endpoints
  }
}
