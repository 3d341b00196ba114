import SpecModel

/// Reads what the run before remembered; it tells only of files that lie in the output folder as that run left them.
///
/// That asks nothing of the pages, so that it can be done while they are put together.
func recall(of project: Project, in files: some FileSystem) -> Memory? {
  let bytes = try? files.read(joinPath(memoryFolder(of: project), Memory.fileName), limit: largestJSONFile)
  guard var memory = bytes.flatMap(Memory.init(parsing:)) else { return nil }
  memory.renderings = memory.renderings.filter { name, rendering in
    guard case .file(let bytes)? = try? files.present(at: joinPath(project.output, name)) else { return false }
    return fileHash(bytes) == rendering.output
  }
  return memory
}

/// What tells this build of the tool from any other, for a run that may remember: `nil` where there is no folder to remember in, nothing that
/// tells one build from another, or where the user wants everything done anew.
func rememberingTool(of project: Project, _ session: Session) -> String? {
  guard !session.options.isForced, case .folder? = (try? session.world.files.kind(of: memoryFolder(of: project))) ?? nil
  else { return nil }
  return session.world.tool()
}

/// Keeps what the next run may make use of. A memory that cannot be kept costs that run some time and is not worth a word.
func keep(_ memory: Memory, of project: Project, in files: some FileSystem) {
  let path = joinPath(memoryFolder(of: project), Memory.fileName)
  let temporary = path + ".new"
  // A run that was killed may have left one.
  try? files.remove(temporary)
  do {
    try files.create(temporary, memory.bytes)
    try files.rename(temporary, to: path)
  } catch {
    try? files.remove(temporary)
  }
}

/// SwiftPM's folder for what can be made anew, which no project commits.
private func memoryFolder(of project: Project) -> String { joinPath(project.folder, ".build") }
