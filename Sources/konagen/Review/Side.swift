import Diagnostics
import SpecModel

/// One side of a comparison, read.
struct Side {
  var name: SideName
  var project: Project
  /// In which its files are at hand.
  var session: Session
  var spec: Spec
  var files: [SpecFile]
  var corrections: Corrections

  var isRevision: Bool {
    if case .revision = name { return true }
    return false
  }
}

/// Both sides of a comparison.
struct Sides {
  var base: Side
  var head: Side
  /// What the base is, where nobody named it.
  var defaultBase: DefaultBase?
}

/// Reads both sides; nothing of a revision is checked out and nothing is fetched.
func openSides(_ operands: [String], of project: Project, _ session: inout Session) throws(Stop) -> Sides {
  let files = session.world.files
  var names: [SideName] = []
  for operand in operands { names.append(try SideName(operand, in: project, files: files)) }
  let revisions = names.compactMap { name -> SideName.Revision? in
    if case .revision(let revision) = name { return revision }
    return nil
  }
  // Without a second operand the project is a side, and a revision is asked for in the project's repository.
  let isProjectNeeded = names.count < 2 || (!revisions.isEmpty && !files.holds(project.shownFolder))
  if isProjectNeeded, let diagnostic = missingProject(project, in: files) {
    session.report(diagnostic)
    throw .reported
  }
  var repository: Repository?
  var defaultBase: DefaultBase?
  if names.isEmpty || !revisions.isEmpty {
    (repository, defaultBase) = try session.stage("ask git") { session throws(Stop) in
      let repository = try Repository(of: project, for: revisions.first?.text, &session)
      return (repository, names.isEmpty ? try repository.defaultBase(&session) : nil)
    }
  }
  if let defaultBase {
    names.append(.revision(SideName.Revision(name: defaultBase.commit, text: String(defaultBase.commit.prefix(12)))))
  }
  if names.count == 1 { names.append(.project) }
  let trees = try findTrees(names, in: repository, &session)
  let base = try session.stage("read base") { session throws(Stop) in
    try openSide(names[0], tree: trees[0], in: repository, of: project, &session)
  }
  let head = try session.stage("read head") { session throws(Stop) in
    try openSide(names[1], tree: trees[1], in: repository, of: project, like: base, &session)
  }
  try session.stopOnErrors()
  guard let base, let head else { throw .reported }
  return Sides(base: base, head: head, defaultBase: defaultBase)
}

/// The tree of each side that is a revision.
private func findTrees(
  _ names: [SideName], in repository: Repository?, _ session: inout Session
) throws(Stop) -> [String?] {
  guard let repository else { return names.map { _ in nil } }
  var wanted: [(index: Int, revision: SideName.Revision)] = []
  for (index, name) in names.enumerated() {
    if case .revision(let revision) = name { wanted.append((index, revision)) }
  }
  let found = try repository.objects(named: wanted.map { $0.revision.name + "^{tree}" }, &session)
  var trees = names.map { _ -> String? in nil }
  for ((index, revision), tree) in zip(wanted, found) {
    trees[index] = tree
    guard tree == nil else { continue }
    let shown = visibleText(revision.name)
    session.report(
      Diagnostic(
        .revisionUnknown,
        revision.folder == nil
          ? "“\(shown)” is neither a folder here nor a revision of this repository"
          : "this repository has no revision “\(shown)”",
        fix: repository.isShallow
          ? "This clone is shallow: fetch the history behind it with 'git fetch --unshallow'"
          : "Fetch it if it exists elsewhere, or see 'git branch --all'"))
  }
  try session.stopOnErrors()
  return trees
}
