import Diagnostics
import SpecModel

/// Why there is nothing to work on: the project's folder is not there, or it holds neither a configuration nor pages nor a spec.
///
/// - Returns: `nil` where a project has begun.
func missingProject(_ project: Project, in files: some FileSystem) -> Diagnostic? {
  let sought = [
    joinPath(project.specs, Project.configurationName), project.pages, joinPath(project.specs, apiFilePath),
  ]
  if sought.contains(where: files.holds) { return nil }
  let folder = project.shownFolder
  let span = SourceSpan(file: folder, line: 1)
  let begin = project.folder.isEmpty ? "konagen init" : "konagen init --project \(shellQuoted(folder))"
  if !files.holds(folder) {
    return Diagnostic(
      .projectMissing, "there is no such folder to look for a project in", at: span,
      fix: "Name another folder, or begin a project there: \(begin)")
  }
  let found = project.outerFolders.first { files.holds(joinPath($0, "specs/" + Project.configurationName)) }
  return Diagnostic(
    .projectMissing, "no project is here: none of \(sought.joined(separator: ", ")) is there", at: span,
    fix: found.map { "Work on the project around it: konagen --project \(shellQuoted(normalisePath($0)))" }
      ?? "Begin a project: \(begin)")
}
