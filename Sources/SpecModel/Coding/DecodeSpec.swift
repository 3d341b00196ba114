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
  var decoding = SpecDecoding(folder: folder)
  guard let apiSource = files.first(where: { $0.path == apiFilePath }) else {
    let missing = Diagnostic(
      .apiFileMissing, "the spec has no \(apiFilePath)", at: SourceSpan(file: decoding.shown(apiFilePath), line: 1),
      fix: "Run konagen extract, or write the file")
    return SpecReading(spec: nil, diagnostics: [missing])
  }
  let apiFile = decoding.decodeAPI(apiSource)
  let endpointFiles = files.filter { $0.path.hasPrefix(endpointFolder) && $0.path.hasSuffix(".json") }
  var endpoints: [Endpoint] = []
  var identities: [EndpointID?] = []
  endpoints.reserveCapacity(endpointFiles.count)
  let unchanged = known.map { unchangedEndpoints($0.spec, $0.files, api: apiFile?.api) } ?? [:]
  for file in endpointFiles {
    let same = unchanged[file.path].flatMap { $0.bytes == file.bytes ? $0.endpoint : nil }
    let endpoint = same ?? decoding.decodeEndpoint(file, api: apiFile?.api)
    identities.append(endpoint?.id)
    if let endpoint { endpoints.append(endpoint) }
  }
  if let apiFile { decoding.compare(apiFile.endpoints, with: endpointFiles, holding: identities) }
  let diagnostics = decoding.diagnostics.sorted()
  guard !diagnostics.hasErrors, let apiFile else { return SpecReading(spec: nil, diagnostics: diagnostics) }
  return SpecReading(
    spec: Spec(api: apiFile.api, endpoints: sortedByID(endpoints)), diagnostics: diagnostics)
}

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

/// Collects what the files of one spec say.
private struct SpecDecoding {
  let folder: String
  var diagnostics: [Diagnostic] = []

  init(folder: String) { self.folder = folder }

  func shown(_ path: String) -> String { folder.isEmpty ? path : folder + "/" + path }

  mutating func decodeAPI(_ file: SpecFile) -> APIFile? {
    let decoded = decodeJSON(file.bytes, file: shown(file.path)) { $0.apiFile($1) }
    diagnostics += decoded.diagnostics
    return decoded.value
  }

  mutating func decodeEndpoint(_ file: SpecFile, api: API?) -> Endpoint? {
    let decoded = decodeJSON(file.bytes, file: shown(file.path)) { $0.endpoint($1, api: api) }
    diagnostics += decoded.diagnostics
    return decoded.value
  }

  /// The list and the files must name the same endpoints, each in the file that is named after it.
  ///
  /// A file without an identity has errors of its own and is only looked for by name.
  mutating func compare(_ listed: [APIFile.Listed], with files: [SpecFile], holding identities: [EndpointID?]) {
    let paths = endpointFilePaths(listed.map(\.id))
    let listedPaths = Set(paths.values)
    var found = Set(files.map(\.path))
    for (file, id) in zip(files, identities) {
      guard let id else {
        if !listedPaths.contains(file.path) { reportUnlisted(file, "") }
        continue
      }
      guard let path = paths[id] else {
        reportUnlisted(file, " `\(id)`")
        continue
      }
      guard path != file.path else { continue }
      diagnostics.append(
        Diagnostic(
          .endpointFileMisnamed, "this file holds `\(id)`, expected in \(shown(path))",
          at: identitySpan(in: file), fix: "Rename the file, or correct \"endpoint\""))
      found.insert(path)
    }
    for endpoint in listed {
      guard let path = paths[endpoint.id], !found.contains(path) else { continue }
      diagnostics.append(
        Diagnostic(
          .endpointFileMissing, "`\(endpoint.id)` has no file \(shown(path))", at: endpoint.span,
          fix: "Add the file, or remove the endpoint from the list"))
    }
  }

  private mutating func reportUnlisted(_ file: SpecFile, _ endpoint: String) {
    diagnostics.append(
      Diagnostic(
        .endpointFileUnlisted, "this file's endpoint\(endpoint) is not in the list of \(shown(apiFilePath))",
        at: identitySpan(in: file), fix: "Add the endpoint to \"endpoints\" there, or remove this file"))
  }

  /// Where a file says which endpoint it holds; its first line when that cannot be read.
  private func identitySpan(in file: SpecFile) -> SourceSpan {
    let place = decodeJSON(file.bytes, file: shown(file.path)) { reader, node -> SourceSpan? in
      guard reader.isObject(node) else { return nil }
      var members = JSONMembers<EndpointKey>(object: node, cursor: node.index + 1)
      return reader.node(.endpoint, in: &members).map { reader.span(of: $0) }
    }
    if let span = place.value { return span }
    var source = SourceText(file: shown(file.path), bytes: file.bytes)
    return source.span(from: 0, to: 0)
  }
}
