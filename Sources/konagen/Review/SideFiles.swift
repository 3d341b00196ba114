import Diagnostics
import PageReader
import SpecModel

/// Reads the files of one side: a folder of specs, or a git revision as `REVISION` or `REVISION:FOLDER`.
func sideFiles(_ text: String, _ project: Project, _ session: inout Session) throws(Stop) -> SideFiles {
  let folder = normalisePath(joinPath(project.folder, text))
  if ((try? session.world.files.kind(of: folder)) ?? nil) == .folder {
    let pages = folder == project.specs ? project.pages : joinPath(folder, "pages")
    return try sideFiles(inFolder: folder, pages: pages, &session)
  }
  let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
  return try sideFiles(
    atRevision: parts[0], specs: parts.count == 2 ? joinPath(project.folder, parts[1]) : nil, project, &session)
}

/// Where the checked-out commit parted from the main branch.
func sideFilesOfMergeBase(_ project: Project, _ session: inout Session) throws(Stop) -> SideFiles {
  let repository = try requireRepository(project, &session)
  guard let branch = repository.mainBranch else {
    session.report(
      Diagnostic(
        .revisionUnknown, "this repository has no branch main or master to compare with",
        fix: "Name the revision to compare with: konagen diff BASE"))
    throw .reported
  }
  guard let base = repository.mergeBase(with: branch) else {
    session.report(
      Diagnostic(
        .revisionUnknown, "\(branch) and HEAD have no common ancestor that is known here",
        fix:
          "In a shallow clone fetch more of the history (git fetch --unshallow), or name a revision: konagen diff BASE")
    )
    throw .reported
  }
  return try sideFiles(atRevision: base, specs: nil, project, &session)
}

private func sideFiles(inFolder folder: String, pages: String, _ session: inout Session) throws(Stop) -> SideFiles {
  let files = session.world.files
  var specs: [SpecFile] = []
  do throws(FileFailure) {
    let endpoints = try endpointFiles(in: folder, files: files)
    for path in [apiFilePath, "corrections.json", "names.json", "accepted.json"] + endpoints {
      let file = joinPath(folder, path)
      if try files.kind(of: file) != nil {
        specs.append(SpecFile(path: path, bytes: try files.read(file, limit: largestJSONFile)))
      }
    }
  } catch {
    session.report(Diagnostic(error))
    throw .reported
  }
  // Pages are evidence only: a side without any is compared all the same.
  return SideFiles(folder: folder, specs: specs, pages: pageSources(in: pages, files: files).pages)
}

private func sideFiles(
  atRevision revision: String, specs: String?, _ project: Project, _ session: inout Session
) throws(Stop) -> SideFiles {
  let repository = try requireRepository(project, &session)
  guard let commit = repository.commit(revision) else {
    session.report(
      Diagnostic(
        .revisionUnknown, "'\(revision)' is neither a folder nor a revision that is known here",
        fix: "Fetch it first; konagen fetches nothing"))
    throw .reported
  }
  let specsFolder = inRepository(specs ?? project.specs, project, repository)
  let pagesFolder = specs == nil ? inRepository(project.pages, project, repository) : joinPath(specsFolder, "pages")
  guard let listed = repository.files(at: commit, under: Array(Set([specsFolder, pagesFolder])).sorted()),
    let contents = repository.contents(of: listed.map(\.object))
  else {
    session.report(
      Diagnostic(
        .revisionUnknown, "git could not read the files of \(revision)",
        fix: "See whether git is well: git fsck"))
    throw .reported
  }
  var side = SideFiles(folder: revision + ":" + specsFolder, specs: [], pages: [])
  for (file, bytes) in zip(listed, contents) {
    if let name = file.path.within(pagesFolder) {
      if name.hasSuffix(".txt"), !name.contains("/") {
        side.pages.append(PageSource(file: revision + ":" + file.path, bytes: bytes))
      }
    } else if let path = file.path.within(specsFolder) {
      side.specs.append(SpecFile(path: path, bytes: bytes))
    }
  }
  side.pages.sort { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  return side
}

private func requireRepository(_ project: Project, _ session: inout Session) throws(Stop) -> GitRepository {
  if let repository = GitRepository(at: project.folder, in: session.world) { return repository }
  session.report(
    Diagnostic(
      .revisionUnknown, "the project lies in no git repository, so there is no revision to compare with",
      fix: "Compare two folders: konagen diff BASE HEAD"))
  throw .reported
}

/// A path of the project as the repository knows it.
private func inRepository(_ path: String, _ project: Project, _ repository: GitRepository) -> String {
  let inner =
    isPath(path, within: project.folder) && !project.folder.isEmpty
    ? String(path.dropFirst(project.folder.count + 1)) : path
  return normalisePath(repository.prefix + inner)
}

extension String {
  /// The rest of a path behind a folder that it lies in.
  fileprivate func within(_ folder: String) -> String? {
    guard utf8.starts(with: (folder + "/").utf8) else { return nil }
    return String(dropFirst(folder.count + 1))
  }
}
