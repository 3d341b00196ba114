import Diagnostics

/// Writes destinations, all of them or none, and says how many files changed.
func write(_ destinations: [Destination], of project: Project, _ session: inout Session) throws(Stop) {
  try session.stage("write files") { session throws(Stop) in
    let files = session.world.files
    var plans: [WritePlan] = []
    for destination in destinations {
      do throws(Unwritable) {
        try confine(destination, of: project, in: files)
        let (plan, diagnostics) = planChanges(try inspect(destination, in: files), isForced: session.options.isForced)
        session.report(diagnostics)
        plans.append(plan)
      } catch {
        session.report(error.diagnostic)
      }
    }
    try session.stopOnErrors()
    do throws(CommitFailure) {
      try commit(plans, in: files)
    } catch {
      session.hasWrittenNothing = !error.isPartial
      session.report(Diagnostic(error))
      throw Stop.reported
    }
    for plan in plans {
      for file in plan.writes { session.detail("wrote \(joinPath(plan.folder, file.path))") }
      for path in plan.removals { session.detail("removed \(joinPath(plan.folder, path))") }
    }
    session.conclusion = conclusion(plans)
  }
}

/// Writes files that people edit too, and nothing else.
func replace(_ outputs: [OutputFile], in folder: String, of project: Project, _ session: inout Session) throws(Stop) {
  let files = session.world.files
  do throws(Unwritable) {
    try confine(folder, to: project.folder, in: files)
    for output in outputs { try requireFile(at: joinPath(folder, output.path), in: files) }
  } catch {
    session.report(error.diagnostic)
    throw .reported
  }
  do throws(CommitFailure) {
    try commit([WritePlan(folder: folder, writes: outputs)], in: files)
  } catch {
    session.report(Diagnostic(error))
    throw .reported
  }
  for output in outputs { session.detail("wrote \(joinPath(folder, output.path))") }
}

/// A file that is there to be replaced is a regular one.
private func requireFile(at path: String, in files: some FileSystem) throws(Unwritable) {
  let kind: FileKind?
  do {
    kind = try files.kind(of: path)
  } catch {
    throw Unwritable(error)
  }
  if let kind, kind != .file { throw Unwritable(blocked(by: kind, at: path)) }
}

/// Every folder that would be written to lies in the project, unless the path itself says otherwise.
private func confine(_ destination: Destination, of project: Project, in files: some FileSystem) throws(Unwritable) {
  try confine(destination.folder, to: project.folder, in: files)
  if !destination.keeps.subfolder.isEmpty {
    try confine(
      joinPath(destination.folder, destination.keeps.subfolder), to: destination.folder, in: files)
  }
}

private func conclusion(_ plans: [WritePlan]) -> String {
  let folders = plans.map(\.folder).joined(separator: " and ")
  let written = plans.reduce(0) { $0 + $1.writes.count }
  let removed = plans.reduce(0) { $0 + $1.removals.count }
  if written + removed == 0 { return "\(folders): up to date" }
  var parts: [String] = []
  if written > 0 { parts.append("\(count(written, "file")) written") }
  if removed > 0 { parts.append("\(count(removed, "file")) removed") }
  return "\(folders): " + parts.joined(separator: ", ")
}

/// A number with its noun.
func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

extension Diagnostic {
  init(_ failure: CommitFailure) {
    let state = failure.isPartial ? "some files are replaced and others are not" : "nothing was changed"
    self.init(
      .writeFailed, "this \(failure.cause.explanation); \(state)", at: SourceSpan(file: failure.cause.path, line: 1),
      fix: failure.isPartial ? "Mend the cause, then run konagen again: it completes the work" : nil)
  }
}
