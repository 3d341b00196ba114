import Diagnostics

/// The files of a spec, sorted by path: `api.json` first, then one for each endpoint.
///
/// Same spec, same bytes. `decodeSpec` reads them back to an equal spec.
public func encodeSpec(_ spec: Spec) -> [SpecFile] {
  let encoding = SpecEncoding(spec)
  return (0..<encoding.count).map(encoding.file)
}

/// A spec with the order and the paths of its files; each is written on its own, as `encodeSpec` writes it.
public struct SpecEncoding: Sendable {
  private let spec: Spec
  /// The endpoints in the order of their files.
  private let order: [(path: String, endpoint: Int)]

  public init(_ spec: Spec) {
    self.spec = spec
    let paths = endpointFilePaths(spec.endpoints.map { $0.id })
    order = spec.endpoints.indices.map { position in
      let id = spec.endpoints[position].id
      return (paths[id] ?? id.slug, position)
    }.sorted { precedesInBytes($0.path, $1.path) }
  }

  /// How many files there are.
  public var count: Int { order.count + 1 }

  /// The file at a position from 0 up to `count`.
  public func file(at position: Int) -> SpecFile {
    var writer = JSONWriter()
    guard position > 0 else {
      writer.api(spec.api, endpoints: spec.endpoints.map(\.id))
      return SpecFile(path: apiFilePath, bytes: writer.fileBytes())
    }
    let (path, endpoint) = order[position - 1]
    writer.endpoint(spec.endpoints[endpoint], api: spec.api)
    return SpecFile(path: path, bytes: writer.fileBytes())
  }
}

extension JSONWriter {
  mutating func api(_ api: API, endpoints: [EndpointID]) {
    object { object in
      object.member(APIKey.formatVersion.rawValue, Spec.formatVersion)
      object.member(APIKey.name.rawValue, api.name)
      object.member(
        APIKey.servers.rawValue,
        array: { list in
          for server in api.servers {
            list.object { object in
              object.member(ServerKey.name.rawValue, server.name)
              object.member(ServerKey.url.rawValue, server.url)
            }
          }
        })
      object.fields(APIKey.requestHeaders.rawValue, api.requestHeaders)
      object.fields(APIKey.responseHeaders.rawValue, api.responseHeaders)
      object.member(APIKey.endpoints.rawValue, endpoints.map(\.description))
    }
  }
}
