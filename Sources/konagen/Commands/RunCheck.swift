import Diagnostics

/// Compares what is committed with what its sources give, and reports what is unsound; writes nothing.
func runCheck(_ session: inout Session, _ operands: [String]) throws(Stop) {
  let project = try loadProject(&session)
  let locks = lock([(project.specs, .shared), (project.output, .shared)], &session)
  defer { withExtendedLifetime(locks) {} }
  let extraction = try extractSpec(project, &session)
  try checkSoundness(of: extraction, in: project, &session)
  let library = try generateSwift(from: extraction.spec, project, &session)
  try compare([extraction.destination, library], &session)
}

private func compare(_ destinations: [Destination], _ session: inout Session) throws(Stop) {
  let files = session.world.files
  var drifts: [Drift] = []
  for destination in destinations {
    do throws(Unwritable) {
      drifts += findDrift(try inspect(destination, in: files))
    } catch {
      session.report(error.diagnostic)
    }
  }
  try session.stopOnErrors()
  session.report(drifts.map(\.diagnostic))
  session.isStale = session.diagnostics.hasErrors
  if session.isStale {
    session.appendix = driftExcerpt(drifts.sorted { $0.diagnostic < $1.diagnostic })
  } else {
    session.conclusion = destinations.map(\.folder).joined(separator: " and ") + ": up to date"
  }
}

/// The first differences as a unified diff.
private func driftExcerpt(_ drifts: [Drift]) -> String {
  let shown = drifts.lazy.compactMap { drift in
    drift.texts.map { (file: drift.diagnostic.span?.file ?? "", texts: $0) }
  }.prefix(3)
  return shown.map { file, texts in
    let lines = unifiedDiff(texts.present, texts.expected, limit: 40)
    return (["--- \(file)", "+++ \(file) (as its sources give it)"] + lines).joined(separator: "\n") + "\n"
  }.joined()
}
