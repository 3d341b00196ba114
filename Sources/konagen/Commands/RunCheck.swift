import Diagnostics
import SpecModel

/// Compares what is committed with what its sources give, and reports what is unsound; writes nothing.
///
/// In a project without pages, whose spec is written by hand, only the library has a source, if it was ever generated.
func runCheck(_ session: inout Session, _ operands: [String]) throws(Stop) {
  let project = try loadProject(&session)
  let locks = lock([(project.specs, .shared), (project.output, .shared)], &session)
  defer { withExtendedLifetime(locks) {} }
  guard hasPages(project, in: session.world.files) else {
    let (written, files) = try loadSpecFiles(project, &session)
    let spec = nameWhatHasNoName(in: written, of: project, &session)
    try checkSoundness(of: spec, in: files, of: project, &session)
    let library = try generateSwift(from: spec, in: files, project, &session)
    guard session.world.files.holds(project.output) else {
      session.conclusion =
        "\(project.specs): read and checked; there is no library in \(project.output) to compare with it"
      return
    }
    try compare([library.destination], by: "konagen generate", &session)
    return
  }
  let (extraction, planned) = try extractSoundSpec(project, &session)
  let library = try generateSwift(from: extraction.spec, in: extraction.files, as: planned, project, &session)
  try compare([extraction.destination, library.destination], by: "konagen", &session)
}

/// - Parameter command: What brings the destinations up to date.
private func compare(
  _ destinations: [Destination], by command: String, _ session: inout Session
) throws(Stop) {
  let files = session.world.files
  var drifts: [Drift] = []
  for destination in destinations {
    do throws(Unwritable) {
      drifts += findDrift(try inspect(destination, in: files), mendedBy: command)
    } catch {
      session.report(error.diagnostic)
    }
  }
  try session.stopOnErrors()
  session.report(drifts.map(\.diagnostic))
  if session.hasErrors {
    session.errorStatus = .stale
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
    let lines = unifiedDiff(texts.present, texts.expected, limit: 40).map(visibleText)
    return (["--- \(file)", "+++ \(file) (as its sources give it)"] + lines).joined(separator: "\n") + "\n"
  }.joined()
}
