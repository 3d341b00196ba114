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

  /// Writes `bytes` beside `target`, creating the folders that are missing.
  mutating func stage(
    _ bytes: [UInt8], for target: String, in files: some FileSystem
  ) throws(FileFailure) -> Replacement {
    let folder = parentPath(target)
    try createFolders(folder, in: files)
    let replacement = Replacement(temporary: joinPath(folder, temporaryPrefix + String(count)), target: target)
    count += 1
    unfinished.insert(replacement)
    do throws(FileFailure) {
      try files.create(replacement.temporary, bytes)
    } catch {
      // What people know is the file that was to be written.
      throw FileFailure(path: target, reason: error.reason)
    }
    return replacement
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
