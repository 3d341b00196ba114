/// The git repository that a project lies in, read and never changed.
struct GitRepository {
  /// Runs git with arguments and input; `nil` where there is no git.
  let git: (_ arguments: [String], _ input: [UInt8]) -> Execution?
  /// The project's folder inside the repository, empty or with a slash at its end.
  let prefix: String

  /// - Returns: `nil` where the folder lies in no repository, or there is no git.
  init?(at folder: String, in world: World) {
    guard let path = try? world.files.resolve(folder) else { return nil }
    let git = { (arguments: [String], input: [UInt8]) in world.execute("git", ["-C", path] + arguments, input) }
    guard let prefix = Self.line(git(["rev-parse", "--show-prefix"], [])) else { return nil }
    self.git = git
    self.prefix = prefix
  }

  /// The commit that a revision names.
  func commit(_ revision: String) -> String? {
    // What begins with a dash would be an option to git.
    guard revision.utf8.first != UInt8(ascii: "-"), !revision.isEmpty else { return nil }
    return Self.line(git(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"], []))
  }

  /// The branch that changes are merged into, as far as the repository knows it.
  var mainBranch: String? {
    ["origin/HEAD", "origin/main", "origin/master", "main", "master"].first { commit($0) != nil }
  }

  /// Where a branch and the checked-out commit parted.
  func mergeBase(with revision: String) -> String? { Self.line(git(["merge-base", revision, "HEAD"], [])) }

  /// The regular files below the folders at a commit, by path inside the repository.
  func files(at commit: String, under folders: [String]) -> [(path: String, object: String)]? {
    guard let listing = git(["ls-tree", "-r", "-z", "--full-tree", commit, "--"] + folders, []), listing.status == 0
    else {
      return nil
    }
    return listing.output.split(separator: 0).compactMap { entry in
      let parts = String(decoding: entry, as: UTF8.self).split(separator: "\t", maxSplits: 1)
      let facts = parts.first?.split(separator: " ") ?? []
      guard parts.count == 2, facts.count == 3, facts[0].hasPrefix("100"), facts[1] == "blob" else { return nil }
      return (String(parts[1]), String(facts[2]))
    }
  }

  /// The contents of objects, in their order.
  func contents(of objects: [String]) -> [[UInt8]]? {
    var contents: [[UInt8]] = []
    var rest = objects[...]
    while !rest.isEmpty {
      let batch = rest.prefix(200)
      rest = rest.dropFirst(200)
      let input = Array(batch.map { $0 + "\n" }.joined().utf8)
      guard let answer = git(["cat-file", "--batch"], input), answer.status == 0,
        let some = Self.batch(answer.output, count: batch.count)
      else { return nil }
      contents += some
    }
    return contents
  }

  /// Reads `OBJECT blob SIZE`, a line feed, the bytes and a line feed, over and over.
  private static func batch(_ output: [UInt8], count: Int) -> [[UInt8]]? {
    var contents: [[UInt8]] = []
    var index = 0
    for _ in 0..<count {
      guard let end = output[index...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      let heading = String(decoding: output[index..<end], as: UTF8.self).split(separator: " ")
      guard heading.count == 3, let size = Int(heading[2]), end + 1 + size < output.count else { return nil }
      contents.append(Array(output[(end + 1)..<(end + 1 + size)]))
      index = end + 1 + size + 1
    }
    return contents
  }

  /// The only line of a successful answer.
  private static func line(_ execution: Execution?) -> String? {
    guard let execution, execution.status == 0 else { return nil }
    return String(decoding: execution.output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}
