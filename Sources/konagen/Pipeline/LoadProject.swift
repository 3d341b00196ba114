import Diagnostics
import SpecModel

/// Reads the configuration, or takes the defaults where there is none.
func loadProject(_ session: inout Session) throws(Stop) -> Project {
  var configuration = Configuration()
  let file = Project.configurationFile(session.options)
  // A file that an option names must be there.
  if let bytes = readFile(file, isOptional: session.options.config == nil, &session) {
    session.detail("read \(file)")
    let decoded = decodeConfiguration(bytes, file: file)
    session.report(decoded.diagnostics)
    configuration = decoded.value ?? configuration
  }
  try session.stopOnErrors()
  let project = Project(configuration: configuration, options: session.options)
  if project.output == project.specs || project.output == project.pages {
    session.report(
      Diagnostic(
        .foldersCoincide,
        "generated Swift would be written among the \(project.output == project.specs ? "specs" : "pages")",
        at: SourceSpan(file: project.output, line: 1), fix: "Give \"output\" a folder of its own"))
  }
  try session.stopOnErrors()
  return project
}

/// The bytes of a file, or `nil`, with a diagnostic unless it is optional and not there.
func readFile(_ path: String, isOptional: Bool, _ session: inout Session) -> [UInt8]? {
  do {
    return try session.world.files.read(path, limit: largestJSONFile)
  } catch {
    if isOptional, case .missing = error.reason { return nil }
    session.report(Diagnostic(error))
    return nil
  }
}

/// The largest JSON file that is read, in bytes.
let largestJSONFile = 1 << 30

/// Locks the project's folders for the rest of the run; the locks end with the value that is returned.
func lock(
  _ folders: [(path: String, kind: LockKind)], _ session: inout Session
) -> [FolderLock] {
  let messages = session.world.messages
  let isQuiet = session.options.verbosity == .quiet
  let (locks, diagnostics) = lockFolders(folders, in: session.world.files) {
    if !isQuiet { messages.write("konagen: waiting for another run to finish\n") }
  }
  session.report(diagnostics)
  return locks
}
