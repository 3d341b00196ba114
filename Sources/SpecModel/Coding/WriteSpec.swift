import Diagnostics

/// The files of a spec, sorted by path: `api.json` first, then one for each endpoint.
///
/// Same spec, same bytes. `decodeSpec` reads them back to an equal spec.
public func encodeSpec(_ spec: Spec) -> [SpecFile] {
  let paths = endpointFilePaths(spec.endpoints.map(\.id))
  var files = spec.endpoints.map { endpoint in
    var writer = JSONWriter()
    writer.endpoint(endpoint, api: spec.api)
    return SpecFile(path: paths[endpoint.id] ?? endpoint.id.slug, bytes: writer.fileBytes())
  }
  files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  var writer = JSONWriter()
  writer.api(spec.api, endpoints: spec.endpoints.map(\.id))
  return [SpecFile(path: apiFilePath, bytes: writer.fileBytes())] + files
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
