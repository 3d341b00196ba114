/// Writing that did not succeed.
struct CommitFailure: Error, Hashable {
  var cause: FileFailure
  /// Whether some files were replaced already; the record on disk says so, and the next run carries on from there.
  var isPartial: Bool
}

/// Carries out plans, all of them or none.
///
/// 1. Every new file is written beside its target under a temporary name, so that a full disk or a folder that cannot be
///    written ends the run while nothing has changed.
/// 2. Every record is marked as incomplete; it then knows old and new hashes.
/// 3. Files are replaced, each in one step; those no longer written are removed.
/// 4. The final records take the place of the marked ones.
///
/// A run that is killed therefore leaves the old state (before 2), the new one (after 4), or one whose record says that it is
/// incomplete and which the next run recognises as konagen's own work.
func commit(_ plans: [WritePlan], in files: some FileSystem) throws(CommitFailure) {
  var staging = Staging()
  var isPartial = false
  do {
    for plan in plans {
      for leftover in plan.leftovers { try files.remove(joinPath(plan.folder, leftover)) }
    }
    var contents: [Staging.Replacement] = []
    var marks: [Staging.Replacement] = []
    var records: [Staging.Replacement] = []
    for plan in plans {
      contents += try staging.stage(plan.writes, for: plan.folder, in: files)
      guard let record = plan.record else { continue }
      if !plan.writes.isEmpty || !plan.removals.isEmpty {
        marks += try staging.stage(
          [OutputFile(path: Manifest.fileName, bytes: record.during)], for: plan.folder, in: files)
      }
      records += try staging.stage(
        [OutputFile(path: Manifest.fileName, bytes: record.after)], for: plan.folder, in: files)
    }
    for mark in marks {
      try staging.finish(mark, in: files)
      isPartial = true
    }
    for content in contents { try staging.finish(content, in: files) }
    for plan in plans {
      for removal in plan.removals { try files.remove(joinPath(plan.folder, removal)) }
    }
    for record in records { try staging.finish(record, in: files) }
  } catch {
    staging.abandon(in: files)
    throw CommitFailure(cause: error, isPartial: isPartial)
  }
}
