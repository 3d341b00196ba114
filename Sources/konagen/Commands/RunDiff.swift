import Diagnostics
import SpecAssembly
import SpecDiff
import SpecModel

/// Compares two specs as an API and prints the review.
func runDiff(_ session: inout Session, _ operands: [String]) throws(Stop) {
  session.errorStatus = .stale
  let asked = session.options.review
  if asked.accepted.isEmpty != asked.reason.isEmpty {
    throw .usage(UsageError(message: "--accept and --reason belong together", command: "diff"))
  }
  let project = try loadProject(&session)
  let locks = lock([(project.specs, asked.accepted.isEmpty ? .shared : .exclusive)], &session)
  defer { withExtendedLifetime(locks) {} }
  let comparison = try session.stage("compare specs") { session throws(Stop) in
    let base =
      if let text = operands.first {
        try sideFiles(text, project, &session)
      } else {
        try sideFilesOfMergeBase(project, &session)
      }
    let head = try sideFiles(operands.count > 1 ? operands[1] : project.specsInProject, project, &session)
    return try compare(base, head, project, &session)
  }
  if !asked.accepted.isEmpty {
    try accept(comparison, project, &session)
    return
  }
  session.hasPrintedResult = true
  session.world.output.write(
    asked.format.render(comparison, failOn: asked.failOn, isColoured: isColoured(session.world.output, session)))
  if let worst = comparison.worstOpenSeverity, worst >= asked.failOn { session.successStatus = .failure }
}

private func compare(
  _ baseFiles: SideFiles, _ headFiles: SideFiles, _ project: Project, _ session: inout Session
) throws(Stop) -> Comparison {
  let base = try readSide(baseFiles, &session)
  let head = try readSide(headFiles, &session)
  let settings = AssemblySettings(
    serviceName: project.configuration.service, servers: project.configuration.servers,
    sensitiveNames: AssemblySettings.defaultSensitiveNames + project.configuration.sensitive)
  let found = compareSpecs(
    base: base.spec, head: head.spec, corrections: Replacement(base.corrections, head.corrections))
  let comparison = attachEvidence(to: found, base: base, head: head, settings)
  guard let bytes = head.acceptances else { return comparison }
  let acceptances = decodeAcceptances(bytes, file: joinPath(head.folder, "accepted.json"))
  session.report(acceptances.diagnostics)
  try session.stopOnErrors()
  return comparison.accepting(acceptances.value ?? [])
}

/// Adds entries to `accepted.json` for the findings that are named, or for all that would fail the run.
private func accept(_ comparison: Comparison, _ project: Project, _ session: inout Session) throws(Stop) {
  let asked = session.options.review
  let open = comparison.findings.filter { $0.acceptance == nil && $0.rule.id != "acceptance-stale" }
  let isForAll = asked.accepted == ["all"]
  for fingerprint in asked.accepted where !isForAll && !open.contains(where: { $0.fingerprint == fingerprint }) {
    throw .usage(UsageError(message: "no open finding has the fingerprint '\(fingerprint)'", command: "diff"))
  }
  let chosen = open.filter {
    isForAll ? $0.severity >= asked.failOn : asked.accepted.contains($0.fingerprint)
  }
  let file = joinPath(project.specs, "accepted.json")
  var acceptances: [Acceptance] = []
  if let bytes = readFile(file, isOptional: true, &session) {
    let decoded = decodeAcceptances(bytes, file: file)
    session.report(decoded.diagnostics)
    acceptances = decoded.value ?? []
  }
  try session.stopOnErrors()
  // An entry that accepts nothing any more goes.
  let used = Set(comparison.findings.compactMap(\.acceptance))
  acceptances =
    acceptances.filter { used.contains($0) }
    + chosen.map { Acceptance($0, reason: asked.reason.joined(separator: " ")) }
  let output = OutputFile(path: "accepted.json", bytes: encodeAcceptances(acceptances), isShared: true)
  try replace([output], in: project.specs, of: project, &session)
  session.conclusion = "\(file) written: \(count(chosen.count, "finding")) accepted"
}
