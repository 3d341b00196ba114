import SpecModel

/// Whether the spec comes from pages; one without a record of konagen's, where no pages are, was written by hand.
func hasPages(_ project: Project, in files: some FileSystem) -> Bool {
  if files.holds(joinPath(project.specs, Manifest.fileName)) || !files.holds(joinPath(project.specs, apiFilePath)) {
    return true
  }
  do {
    // Git keeps no empty folder: an empty one, or one with a hidden file to keep it, must mean what none does.
    return try files.names(in: project.pages).contains { $0.first != UInt8(ascii: ".") }
  } catch {
    if case .missing = error.reason { return false }
    return true
  }
}
