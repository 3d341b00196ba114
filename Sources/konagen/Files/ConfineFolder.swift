import Diagnostics

/// Refuses a folder that a symbolic link leads out of `anchor`: what is written there would not lie where it seems to.
///
/// The part of the path that does not exist yet is not looked at; folders are created there.
func confine(_ folder: String, to anchor: String, in files: some FileSystem) throws(Unwritable) {
  let isInside: Bool
  do {
    var existing = folder
    while !existing.isEmpty, try files.kind(of: existing) == nil { existing = parentPath(existing) }
    // A path that says itself that it leads elsewhere is what the user asked for.
    guard isPath(existing, within: anchor) else { return }
    isInside = isPath(try files.resolve(existing), within: try files.resolve(anchor))
  } catch {
    if case .missing = error.reason, (try? files.kind(of: error.path)) == .link {
      throw Unwritable(
        Diagnostic(
          .linkRefused, "this symbolic link leads to nothing", at: SourceSpan(file: error.path, line: 1),
          fix: "Remove it, or create the folder that it leads to"))
    }
    throw Unwritable(error)
  }
  guard isInside else {
    throw Unwritable(
      Diagnostic(
        .linkRefused, "a symbolic link leads out of the project, and konagen would write behind it",
        at: SourceSpan(file: folder, line: 1), fix: "Name the real folder in the configuration or by an option"))
  }
}
