import SpecModel

/// What the run before remembered, for a run that may make use of it: `nil` where there is no folder to remember in, no way to tell one build
/// of the tool from another, or where the user wants everything done anew.
func recollect(_ extraction: Extraction, of project: Project, _ session: Session) -> Recollection? {
  let files = session.world.files
  guard !session.options.isForced, let tool = session.world.tool(),
    case .folder? = (try? files.kind(of: memoryFolder(of: project))) ?? nil
  else { return nil }
  let bytes = try? files.read(joinPath(memoryFolder(of: project), Memory.fileName), limit: largestJSONFile)
  return Recollection(
    before: bytes.flatMap(Memory.init(parsing:)), tool: tool, spec: extraction.spec, files: extraction.destination.files
  )
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
