/// A file of a spec as bytes, with its place inside the specs folder.
public struct SpecFile: Hashable, Sendable {
  /// Relative to the specs folder, with `/`: `api.json`, `endpoints/post-api-v1-card-status.json`.
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
