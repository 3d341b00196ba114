import Diagnostics
import SpecModel

/// Reads the configuration, or takes the defaults where there is none.
func loadProject(_ session: inout Session) throws(Stop) -> Project {
  Project(configuration: Configuration(), options: session.options)
}

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
