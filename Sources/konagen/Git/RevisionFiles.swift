/// The files of a revision, read from git's own store, as if they lay on disk.
///
/// A folder is listed once and its files come in batches, so that a whole spec costs two runs of git.
final class RevisionFiles: FileSystem {
  /// Leads from paths as they are shown to paths in the revision; `nil` for what lies outside of it.
  struct Layout {
    /// The folder, as it is shown, that lies at `prefix` in the revision.
    var shown: String
    var prefix: String

    func path(_ path: String) -> String? {
      let path = normalisePath(path)
      guard shown.isEmpty ? path.utf8.first != UInt8(ascii: "/") : isPath(path, within: shown) else { return nil }
      let rest = shown.isEmpty ? path[...] : path.dropFirst(shown.count).drop { $0 == "/" }
      let inside = normalisePath(joinPath(prefix, String(rest)))
      return inside == ".." || inside.hasPrefix("../") ? nil : inside
    }
  }

  private let git: Git
  private let tree: String
  private let layout: Layout
  /// The folders that were listed, with all that is in them.
  private var listed: Set<String> = []
  private var entries: [String: TreeEntry] = [:]
  private var names: [String: [[UInt8]]] = [:]
  private var contents: [String: [UInt8]] = [:]

  init(_ git: Git, tree: String, layout: Layout) {
    self.git = git
    self.tree = tree
    self.layout = layout
  }

  /// Loads the files of some folders, those inside further folders aside, whose names end in `suffix`.
  func load(from folders: [String], suffix: String) throws(FileFailure) {
    for folder in folders { try list(folder) }
    let wanted = Set(folders.compactMap { layout.path($0) })
    try fetch(
      entries.filter {
        wanted.contains(parentPath($0.key)) && $0.key.utf8.reversed().starts(with: suffix.utf8.reversed())
      }
      .map(\.value))
  }

  /// Loads files that will be read.
  func load(_ paths: [String]) throws(FileFailure) {
    for path in paths { try list(parentPath(path)) }
    try fetch(paths.compactMap { path in layout.path(path).flatMap { entries[$0] } })
  }

  func kind(of path: String) throws(FileFailure) -> FileKind? {
    try list(parentPath(path))
    guard let inside = layout.path(path) else { return nil }
    return entries[inside]?.kind ?? (names[inside] == nil ? nil : .folder)
  }

  func names(in folder: String) throws(FileFailure) -> [[UInt8]] {
    try list(folder)
    guard let inside = layout.path(folder), let names = names[inside] else {
      throw FileFailure(path: folder, reason: .missing)
    }
    return names
  }

  func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    try list(parentPath(path))
    guard let inside = layout.path(path), let entry = entries[inside] else {
      let isFolder = layout.path(path).map { names[$0] != nil } ?? false
      throw FileFailure(path: path, reason: isFolder ? .folder : .missing)
    }
    guard entry.kind == .file else { throw FileFailure(path: path, reason: .special) }
    guard entry.size <= limit else { throw FileFailure(path: path, reason: .tooLarge(limit: limit)) }
    if contents[entry.object] == nil { try fetch([entry]) }
    return contents[entry.object] ?? []
  }

  func resolve(_ path: String) throws(FileFailure) -> String { path }

  func create(_ path: String, _ bytes: [UInt8]) throws(FileFailure) { throw readOnly(path) }
  func rename(_ path: String, to target: String) throws(FileFailure) { throw readOnly(path) }
  func remove(_ path: String) throws(FileFailure) { throw readOnly(path) }
  func createFolder(_ path: String) throws(FileFailure) { throw readOnly(path) }
  func removeFolder(_ path: String) throws(FileFailure) { throw readOnly(path) }

  /// A revision never changes.
  func lock(_ folder: String, _ kind: LockKind, onWait: () -> Void) throws(FileFailure) -> FolderLock {
    FolderLock(release: {})
  }

  private func readOnly(_ path: String) -> FileFailure { FileFailure(path: path, reason: .readOnly) }
}

extension RevisionFiles {
  private func list(_ folder: String) throws(FileFailure) {
    guard let inside = layout.path(folder), !listed.contains(where: { isPath(inside, within: $0) }) else { return }
    if listed.contains(where: { isPath($0, within: inside) }) {
      // What is listed anew must not be there twice.
      (listed, entries, names) = ([], [:], [:])
    }
    listed.insert(inside)
    let place = inside.isEmpty ? [] : ["--", inside + "/"]
    let listing = try run(["ls-tree", "-r", "-l", "-z", "--full-tree", tree] + place, for: folder)
    var folders: Set<String> = []
    for (bytes, entry) in parseTreeListing(listing) {
      let path = String(decoding: bytes, as: UTF8.self)
      entries[path] = entry
      let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
      names[parentPath(path), default: []].append(Array(bytes[start...]))
      var parent = parentPath(path)
      while !parent.isEmpty, folders.insert(parent).inserted {
        if isPath(parent, within: inside), parent != inside {
          let name =
            parent.utf8.lastIndex(of: UInt8(ascii: "/")).map { parent[parent.index(after: $0)...] } ?? parent[...]
          names[parentPath(parent), default: []].append(Array(name.utf8))
        }
        parent = parentPath(parent)
      }
    }
  }

  private func fetch(_ wanted: [TreeEntry]) throws(FileFailure) {
    let objects = Set(wanted.lazy.filter { $0.kind == .file && $0.size <= largestJSONFile }.map(\.object))
      .filter { contents[$0] == nil }.sorted()
    guard !objects.isEmpty else { return }
    let input = objects.map { $0 + "\n" }.joined()
    let found = parseObjects(try run(["cat-file", "--batch"], input: Array(input.utf8), for: layout.shown))
    contents.merge(found) { _, new in new }
    guard objects.allSatisfy({ contents[$0] != nil }) else {
      throw FileFailure(path: layout.shown, reason: .other("git does not hold all of its files"))
    }
  }

  private func run(_ arguments: [String], input: [UInt8] = [], for path: String) throws(FileFailure) -> [UInt8] {
    let answer: ProcessOutput
    do {
      answer = try git.run(arguments, input: input)
    } catch {
      throw FileFailure(path: path, reason: .other("git cannot be started"))
    }
    guard answer.status == 0 else { throw FileFailure(path: path, reason: .other(answer.complaint)) }
    return answer.output
  }
}
