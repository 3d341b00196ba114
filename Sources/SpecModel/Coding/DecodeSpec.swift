import Diagnostics

/// What reading the files of a spec yields.
public struct SpecReading: Sendable {
  /// `nil` when a diagnostic is an error.
  public var spec: Spec?
  /// Sorted by place.
  public var diagnostics: [Diagnostic]
}

/// Reads the files of a spec: `api.json` and those under `endpoints` that end in `.json`; other files are left alone.
///
/// Members may stand in any order and those with a default may be left out, so that a spec can be written by hand. The order of `files` means
/// nothing. `folder` is the specs folder as it is shown to the user, such as `specs`.
///
/// - Parameter known: Another spec with the files that it was read from. Files that are the same in both are not read again, as far as that
///   cannot matter: two specs that are compared differ in few places.
public func decodeSpec(
  _ files: [SpecFile], folder: String, known: (spec: Spec, files: [SpecFile])? = nil
) -> SpecReading {
  let decoding = SpecDecoding(files, folder: folder, known: known)
  return decoding.spec(of: (0..<decoding.count).map(decoding.endpoint))
}

/// The files of a spec with `api.json` read; each endpoint is read on its own, and then they are put together as `decodeSpec` does.
public struct SpecDecoding: Sendable {
  private let folder: String
  /// `nil` when there is none.
  private let apiSource: SpecFile?
  private let apiFile: JSONDecoded<APIFile>
  private let endpointFiles: [SpecFile]
  private let unchanged: [String: (bytes: [UInt8], endpoint: Endpoint)]

  /// - Parameters: As for `decodeSpec`.
  public init(_ files: [SpecFile], folder: String, known: (spec: Spec, files: [SpecFile])? = nil) {
    self.folder = folder
    apiSource = files.first { $0.path == apiFilePath }
    apiFile =
      apiSource.map { decodeJSON($0.bytes, file: shownPath($0.path, in: folder)) { $0.apiFile($1) } }
      ?? JSONDecoded(value: nil, diagnostics: [])
    endpointFiles =
      apiSource == nil ? [] : files.filter { $0.path.hasPrefix(endpointFolder) && $0.path.hasSuffix(".json") }
    let api = apiFile.value?.api
    unchanged = known.map { unchangedEndpoints($0.spec, $0.files, api: api) } ?? [:]
  }

  /// How many files of endpoints there are.
  public var count: Int { endpointFiles.count }

  /// What the file at a position from 0 up to `count` says.
  public func endpoint(at position: Int) -> EndpointReading {
    let file = endpointFiles[position]
    if let known = unchanged[file.path], known.bytes == file.bytes {
      return EndpointReading(endpoint: known.endpoint, diagnostics: [])
    }
    let api = apiFile.value?.api
    let decoded = decodeJSON(file.bytes, file: shownPath(file.path, in: folder)) { $0.endpoint($1, api: api) }
    return EndpointReading(endpoint: decoded.value, diagnostics: decoded.diagnostics)
  }

  /// Puts together what the files of all endpoints say, given in their order.
  public func spec(of readings: [EndpointReading]) -> SpecReading {
    guard apiSource != nil else {
      let missing = Diagnostic(
        .apiFileMissing, "the spec has no \(apiFilePath)",
        at: SourceSpan(file: shownPath(apiFilePath, in: folder), line: 1), fix: "Run konagen extract, or write the file"
      )
      return SpecReading(spec: nil, diagnostics: [missing])
    }
    var diagnostics = apiFile.diagnostics + readings.flatMap(\.diagnostics)
    if let apiFile = apiFile.value {
      var comparison = FileComparison(folder: folder)
      comparison.compare(apiFile.endpoints, with: endpointFiles, holding: readings.map(\.endpoint?.id))
      diagnostics += comparison.diagnostics
    }
    diagnostics.sort()
    guard !diagnostics.hasErrors, let api = apiFile.value?.api else {
      return SpecReading(spec: nil, diagnostics: diagnostics)
    }
    return SpecReading(
      spec: Spec(api: api, endpoints: sortedByID(readings.compactMap(\.endpoint))), diagnostics: diagnostics)
  }
}

/// What the file of one endpoint says.
public struct EndpointReading: Sendable {
  fileprivate var endpoint: Endpoint?
  fileprivate var diagnostics: [Diagnostic]
}

/// A file of the specs folder as it is shown to the user.
func shownPath(_ path: String, in folder: String) -> String { folder.isEmpty ? path : folder + "/" + path }

/// The endpoints of a spec by the files that hold them; none where the shared headers differ, on which their reading rests.
private func unchangedEndpoints(
  _ spec: Spec, _ files: [SpecFile], api: API?
) -> [String: (bytes: [UInt8], endpoint: Endpoint)] {
  let bytes = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  // As bytes: texts that are equal to Swift can still be written differently.
  guard let api, sharedPart(spec.api) == sharedPart(api) else { return [:] }
  let paths = endpointFilePaths(spec.endpoints.map(\.id))
  var unchanged: [String: (bytes: [UInt8], endpoint: Endpoint)] = [:]
  for endpoint in spec.endpoints {
    guard let path = paths[endpoint.id], let bytes = bytes[path] else { continue }
    unchanged[path] = (bytes, endpoint)
  }
  return unchanged
}

private func sharedPart(_ api: API) -> [UInt8] {
  var writer = JSONWriter()
  writer.api(api, endpoints: [])
  return writer.fileBytes()
}

/// Files come in nearly this order, and an endpoint is large to move: what is in order is left alone.
private func sortedByID(_ endpoints: [Endpoint]) -> [Endpoint] {
  let ids = endpoints.map(\.id)
  let order = ids.indices.sorted { ids[$0] < ids[$1] }
  return order.elementsEqual(ids.indices) ? endpoints : order.map { endpoints[$0] }
}
