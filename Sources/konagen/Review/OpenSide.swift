import Diagnostics
import SpecModel

/// Reads one side's spec with the decisions beside it.
///
/// - Parameter other: The side that was read already, with which this one is thought to have much in common.
/// - Returns: `nil` when something of it is wrong, which is reported then.
func openSide(
  _ name: SideName, tree: String?, in repository: Repository?, of project: Project, like other: Side? = nil,
  _ session: inout Session
) throws(Stop) -> Side? {
  var world = session.world
  var options = session.options
  options.isStrict = false
  var revisionFiles: RevisionFiles?
  switch name {
  case .project: break
  case .folder(let folder): options.pointToSpecs(folder)
  case .revision(let revision):
    guard let repository, let tree else { return nil }
    var layout = RevisionFiles.Layout(shown: project.folder, prefix: repository.prefix)
    if let folder = revision.folder {
      layout = RevisionFiles.Layout(shown: "", prefix: "")
      let isRelative = folder == "." || folder == ".." || folder.hasPrefix("./") || folder.hasPrefix("../")
      options.pointToSpecs(normalisePath(isRelative ? joinPath(repository.prefix, folder) : folder))
    }
    let files = RevisionFiles(repository.git, tree: tree, layout: layout)
    revisionFiles = files
    world.files = files
  }
  var own = Session(world: world, options: options)
  var side: Side?
  do throws(Stop) {
    side = try readSide(name, revisionFiles, like: other, &own)
  } catch {
    if case .usage = error { throw error }
  }
  session.report(own.diagnostics.map { name.qualify($0) })
  return side
}

private func readSide(
  _ name: SideName, _ revision: RevisionFiles?, like other: Side?, _ own: inout Session
) throws(Stop) -> Side {
  if let revision { try load(revision, name, &own) }
  var project = try loadProject(&own)
  if name.holdsSpecsAlone { project.pages = pagesFolder(beside: project, in: own.world.files) }
  let loaded = try loadSpecFiles(project, known: other.map { ($0.spec, $0.files) }, &own)
  let corrections = loadCorrections(project, &own)
  try own.stopOnErrors()
  return Side(
    name: name, project: project, session: own, spec: loaded.spec, files: loaded.files, corrections: corrections)
}

/// Takes the whole spec out of git's store at once.
private func load(_ revision: RevisionFiles, _ name: SideName, _ own: inout Session) throws(Stop) {
  // A configuration that was named for the project need not have been there at the time.
  if let file = own.options.config, (try? revision.kind(of: joinPath(own.options.project ?? "", file))) == nil {
    own = Session(world: own.world, options: own.options.withoutConfiguration)
  }
  let specs = Project.specs(own.options)
  do {
    try revision.load(from: [specs, joinPath(specs, endpointFolder)], suffix: ".json")
    if try revision.kind(of: joinPath(specs, apiFilePath)) != nil { return }
  } catch {
    own.report(
      Diagnostic(
        .revisionIncomplete, "git cannot hand over this revision’s files: it \(error.explanation)",
        at: SourceSpan(file: specs, line: 1)))
    throw .reported
  }
  own.report(
    Diagnostic(
      .apiFileMissing, "this revision holds no spec in “\(specs)”: there is no \(apiFilePath)",
      at: SourceSpan(file: joinPath(specs, apiFilePath), line: 1),
      fix: "Name another revision, or with a colon the folder in which its spec lies: REVISION:FOLDER"))
  throw .reported
}

/// Where the pages of specs lie that were named by their folder: in it, or where the configuration says beside it.
private func pagesFolder(beside project: Project, in files: some FileSystem) -> String {
  let inside = joinPath(project.specs, "pages")
  if (try? files.names(in: inside)) != nil { return inside }
  return normalisePath(joinPath(joinPath(project.specs, ".."), project.configuration.pages))
}

extension SideName {
  /// Whether the specs were named without the project around them.
  fileprivate var holdsSpecsAlone: Bool {
    switch self {
    case .project: false
    case .folder: true
    case .revision(let revision): revision.folder != nil
    }
  }

  /// The diagnostic with a file that nobody takes for the one on disk.
  fileprivate func qualify(_ diagnostic: Diagnostic) -> Diagnostic {
    guard case .revision(let revision) = self, let file = diagnostic.span?.file else { return diagnostic }
    var diagnostic = diagnostic
    diagnostic.span?.file = "\(revision.folder == nil ? revision.text : revision.name):\(file)"
    return diagnostic
  }
}

extension Options {
  /// Makes a folder of specs the project, without the places that were named for another one.
  fileprivate mutating func pointToSpecs(_ folder: String) {
    (project, config, pages, output) = (nil, nil, nil, nil)
    specs = folder.isEmpty ? "." : folder
  }

  fileprivate var withoutConfiguration: Options {
    var options = self
    options.config = nil
    return options
  }
}
