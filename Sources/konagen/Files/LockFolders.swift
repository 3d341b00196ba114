import Diagnostics

/// Locks folders, in the given order, for the rest of a run.
///
/// A folder that is not there yet is locked in its nearest parent that is. The lock is on the folder itself: no lock file is
/// left behind, and a run that is killed leaves no lock.
func lockFolders(
  _ folders: [(path: String, kind: LockKind)], in files: some FileSystem, onWait: () -> Void
) -> (locks: [FolderLock], diagnostics: [Diagnostic]) {
  var locks: [FolderLock] = []
  var locked: Set<String> = []
  for folder in folders {
    do throws(FileFailure) {
      var existing = folder.path
      while !existing.isEmpty, try files.kind(of: existing) == nil { existing = parentPath(existing) }
      // One run must not wait for itself.
      guard locked.insert(try files.resolve(existing)).inserted else { continue }
      locks.append(try files.lock(existing, folder.kind, onWait: onWait))
    } catch {
      return (
        locks,
        [Diagnostic(.lockUnavailable, "this \(error.explanation)", at: SourceSpan(file: error.path, line: 1))]
      )
    }
  }
  return (locks, [])
}
