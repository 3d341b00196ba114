import Diagnostics
import SpecDiff

/// Compares two specs as an API and prints the review, or records which findings may pass.
func runDiff(_ session: inout Session, _ operands: [String]) throws(Stop) {
  session.errorStatus = .stale
  let asked = session.options.review
  try checkUsage(asked)
  let project = try loadProject(&session)
  let locks = lock([(project.specs, asked.accepted.isEmpty ? .shared : .exclusive)], &session)
  defer { withExtendedLifetime(locks) {} }
  let sides = try openSides(operands, of: project, &session)
  if !asked.accepted.isEmpty, sides.head.isRevision {
    throw .usage(
      UsageError(message: "--accept writes beside the second side, and a revision cannot be changed", command: "diff"))
  }
  let accepted = try AcceptedFile(of: sides.head, &session)
  var comparison = try session.stage("compare") { _ throws(Stop) in
    compareSpecs(
      base: sides.base.spec, head: sides.head.spec,
      corrections: Replacement(sides.base.corrections, sides.head.corrections)
    ).accepting(accepted.entries)
  }
  if !asked.accepted.isEmpty {
    session.errorStatus = .failure
    try acceptFindings(asked, in: comparison, accepted, sides.head, &session)
    return
  }
  try session.stage("read pages") { _ throws(Stop) in attachEvidence(to: &comparison, from: sides) }
  if asked.format.showsLocations { attachLocations(to: &comparison, in: sides.head, accepted: accepted) }
  session.hasPrintedResult = true
  session.world.output.write(rendered(comparison, asked, session))
  session.conclusion = sides.defaultBase.map { base in
    "compared with \(base.commit.prefix(12)), where HEAD left \(base.branch)"
  }
  if let limit = asked.failOn.severity, let worst = comparison.worstOpenSeverity, worst >= limit {
    session.successStatus = .failure
  }
}

private func checkUsage(_ asked: ReviewOptions) throws(Stop) {
  if asked.accepted.isEmpty, !asked.reason.isEmpty {
    throw .usage(UsageError(message: "--reason is for --accept", command: "diff"))
  }
  if !asked.accepted.isEmpty, asked.reason.isEmpty {
    throw .usage(UsageError(message: "--accept needs a --reason", command: "diff"))
  }
}

private func rendered(_ comparison: Comparison, _ asked: ReviewOptions, _ session: Session) -> String {
  switch asked.format {
  case .text: comparison.text(colour: isColoured(session.world.output, session))
  case .markdown: comparison.markdown()
  case .json: String(decoding: comparison.json(), as: UTF8.self)
  case .github: comparison.gitHubAnnotations()
  case .sarif: String(decoding: comparison.sarif(), as: UTF8.self)
  case .junit: comparison.junit(failOn: asked.failOn.severity)
  }
}

extension ReviewFormat {
  /// Whether it points into the spec's files.
  fileprivate var showsLocations: Bool {
    switch self {
    case .json, .github, .sarif: true
    case .text, .markdown, .junit: false
    }
  }
}
