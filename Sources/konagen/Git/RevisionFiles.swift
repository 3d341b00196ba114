/// The files of a revision, read from git's own store, as if they lay on disk.
///
/// Folders are listed once and files come in batches, so that a whole spec costs two runs of git.
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
  /// What is in each folder that was listed, by path.
  private var folders: [String: [String: TreeEntry]] = [:]
  /// The names in each of them, which need not be UTF-8.
  private var names: [String: [[UInt8]]] = [:]
  private var contents: [String: [UInt8]] = [:]

  init(_ git: Git, tree: String, layout: Layout) {
    self.git = git
    self.tree = tree
    self.layout = layout
  }

  /// Loads the files of some folders whose names end in `suffix`.
  func load(from wanted: [String], suffix: String) throws(FileFailure) {
    try list(wanted)
    let entries = Set(wanted.compactMap { layout.path($0) }).flatMap { folders[$0] ?? [:] }
    try fetch(entries.filter { $0.key.utf8.reversed().starts(with: suffix.utf8.reversed()) }.map(\.value))
  }

  /// Loads files that will be read.
  func load(_ paths: [String]) throws(FileFailure) {
    try list(paths.map(parentPath))
    try fetch(paths.compactMap(entry))
  }

  func kind(of path: String) throws(FileFailure) -> FileKind? {
    try list([parentPath(path)])
    return entry(path)?.kind
  }

  func names(in folder: String) throws(FileFailure) -> [[UInt8]] {
    try list([folder])
    guard let names = layout.path(folder).flatMap({ names[$0] }) else {
      throw FileFailure(path: folder, reason: .missing)
    }
    return names
  }

  func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    try list([parentPath(path)])
    guard let entry = entry(path) else { throw FileFailure(path: path, reason: .missing) }
    switch entry.kind {
    case .file: break
    case .folder: throw FileFailure(path: path, reason: .folder)
    case .link, .other: throw FileFailure(path: path, reason: .special)
    }
    try fetch([entry])
    let bytes = contents[entry.object] ?? []
    guard bytes.count <= limit else { throw FileFailure(path: path, reason: .tooLarge(limit: limit)) }
    return bytes
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
  private func entry(_ path: String) -> TreeEntry? { layout.path(path).flatMap { folders[parentPath($0)]?[$0] } }

  private func list(_ wanted: [String]) throws(FileFailure) {
    let missing = Set(wanted.compactMap { layout.path($0) }).filter { folders[$0] == nil }
    guard !missing.isEmpty else { return }
    for folder in missing { folders[folder] = [:] }
    // The top is asked for by no path at all, which leaves no room for others.
    let inside = missing.filter { !$0.isEmpty }.sorted()
    if inside.count < missing.count { try list([], asking: [""]) }
    if !inside.isEmpty { try list(inside.map { $0 + "/" }, asking: Set(inside)) }
  }

  private func list(_ paths: [String], asking wanted: Set<String>) throws(FileFailure) {
    let listing = try run(["ls-tree", "-z", "--full-tree", tree] + (paths.isEmpty ? [] : ["--"] + paths))
    for (bytes, entry) in parseTreeListing(listing) {
      let path = String(decoding: bytes, as: UTF8.self)
      let folder = parentPath(path)
      guard wanted.contains(folder) else { continue }
      folders[folder, default: [:]][path] = entry
      let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
      names[folder, default: []].append(Array(bytes[start...]))
    }
  }

  private func fetch(_ wanted: [TreeEntry]) throws(FileFailure) {
    let objects = Set(wanted.lazy.filter { $0.kind == .file }.map(\.object)).filter { contents[$0] == nil }.sorted()
    guard !objects.isEmpty else { return }
    let input = objects.map { $0 + "\n" }.joined()
    let found = parseObjects(try run(["cat-file", "--batch"], input: Array(input.utf8)))
    contents.merge(found) { _, new in new }
    guard objects.allSatisfy({ contents[$0] != nil }) else {
      throw FileFailure(path: layout.shown, reason: .other("git does not hold all of its files"))
    }
  }

  private func run(_ arguments: [String], input: [UInt8] = []) throws(FileFailure) -> [UInt8] {
    let answer: ProcessOutput
    do {
      answer = try git.run(arguments, input: input)
    } catch {
      throw FileFailure(path: layout.shown, reason: .other("git cannot be started"))
    }
    guard answer.status == 0 else { throw FileFailure(path: layout.shown, reason: .other(answer.complaint)) }
    return answer.output
  }
}
