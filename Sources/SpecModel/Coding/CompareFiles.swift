import Diagnostics

/// Holds the list of `api.json` against the files that are there.
struct FileComparison {
  let folder: String
  private(set) var diagnostics: [Diagnostic] = []

  init(folder: String) { self.folder = folder }

  private func shown(_ path: String) -> String { shownPath(path, in: folder) }

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
      var members: JSONMembers<EndpointKey> = reader.members(of: node)
      return reader.node(.endpoint, in: &members).map { reader.span(of: $0) }
    }
    if let span = place.value { return span }
    var source = SourceText(file: shown(file.path), bytes: file.bytes)
    return source.span(from: 0, to: 0)
  }
}
