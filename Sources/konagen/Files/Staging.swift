/// New files that lie beside their targets under temporary names, ready to take their places.
struct Staging {
  struct Replacement: Hashable, Sendable {
    var temporary: String
    var target: String
  }

  private var count = 0
  private var unfinished: Set<Replacement> = []
  private var createdFolders: [String] = []
  private var knownFolders: Set<String> = []

  /// Writes new files beside those that they are to replace in `folder`, creating the folders that are missing.
  mutating func stage(
    _ outputs: [OutputFile], for folder: String, in files: some FileSystem
  ) throws(FileFailure) -> [Replacement] {
    var replacements: [Replacement] = []
    for output in outputs {
      let target = joinPath(folder, output.path)
      let parent = parentPath(target)
      try createFolders(parent, in: files)
      replacements.append(Replacement(temporary: joinPath(parent, temporaryPrefix + String(count)), target: target))
      count += 1
    }
    unfinished.formUnion(replacements)
    let outcomes = files.each(outputs.count) { [replacements] position, files in
      Result { () throws(FileFailure) in try files.create(replacements[position].temporary, outputs[position].bytes) }
    }
    for (replacement, outcome) in zip(replacements, outcomes) {
      // What people know is the file that was to be written.
      if case .failure(let error) = outcome { throw FileFailure(path: replacement.target, reason: error.reason) }
    }
    return replacements
  }

  /// Puts a file in its place.
  mutating func finish(_ replacement: Replacement, in files: some FileSystem) throws(FileFailure) {
    try files.rename(replacement.temporary, to: replacement.target)
    unfinished.remove(replacement)
  }

  /// Takes away, as far as that is possible, what is not in its place.
  func abandon(in files: some FileSystem) {
    for replacement in unfinished { try? files.remove(replacement.temporary) }
    for folder in createdFolders.reversed() { try? files.removeFolder(folder) }
  }

  private mutating func createFolders(_ folder: String, in files: some FileSystem) throws(FileFailure) {
    guard !folder.isEmpty, !knownFolders.contains(folder) else { return }
    switch try files.kind(of: folder) {
    case nil:
      try createFolders(parentPath(folder), in: files)
      try files.createFolder(folder)
      createdFolders.append(folder)
    case .file, .other: throw FileFailure(path: folder, reason: .notFolder)
    case .folder, .link: break
    }
    knownFolders.insert(folder)
  }
}
