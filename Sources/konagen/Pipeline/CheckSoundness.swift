import Diagnostics
import SpecAssembly
import SpecChecks
import SpecModel

/// Reads the pages, assembles the spec, and reports what it contradicts or leaves open and no correction settles.
///
/// The pages are let go here: nothing that is made from the spec asks them, and they take as much memory as all of that.
func extractSoundSpec(_ project: Project, _ session: inout Session) throws(Stop) -> Extraction {
  let (extraction, assembly) = try extractSpec(project, &session)
  try session.stage("check spec") { session throws(Stop) in
    session.report(
      doubts(about: extraction.spec, assembly) {
        extraction.spec.locate($0, in: extraction.files, folder: project.specs)
      })
  }
  try session.stopOnErrors()
  return extraction
}

/// Reports what a spec that was written by hand contradicts or leaves open and no correction confirms.
func checkSoundness(
  of spec: Spec, in files: [SpecFile], of project: Project, _ session: inout Session
) throws(Stop) {
  try session.stage("check spec") { session throws(Stop) in
    let confirmations = loadCorrections(project, &session).entries.compactMap { correction -> Settlement? in
      guard case .confirm(let rule, _) = correction.operation else { return nil }
      return Settlement(place: correction.place, ruleID: rule, reason: correction.reason)
    }
    let findings = settle(checkSpec(spec), by: confirmations).open
    let places = Array(Set(findings.lazy.flatMap { [$0.place] + $0.others.map(\.place) }))
    let spans = Dictionary(
      zip(places, spec.locate(places, in: files, folder: project.specs)), uniquingKeysWith: { first, _ in first })
    session.report(
      findings.map { finding in
        Diagnostic(
          finding.rule, finding.message, at: spans[finding.place] ?? nil,
          notes: finding.others.map { Diagnostic.Note($0.message, at: spans[$0.place] ?? nil) })
      })
  }
  try session.stopOnErrors()
}

/// What the checks say of a spec, each finding at the page's line that says so, or where `locate` finds what no page says.
func doubts(
  about spec: Spec, _ assembly: Assembly, locate: @Sendable (SpecPlace) -> SourceSpan?
) -> [Diagnostic] {
  let settlements = assembly.settled.map { Settlement(place: $0.place, ruleID: $0.ruleID, reason: $0.reason) }
  let findings = settle(
    checkSpec(spec, explainedConditions: assembly.explainedConditions, map: concurrentMap), by: settlements)
  let unused = Set(findings.unusedSettlements)
  return located(findings.open, in: assembly.provenance, locate: locate)
    + zip(assembly.settled, settlements).filter { unused.contains($0.1) }.map { unusedConfirmation($0.0) }
}

/// What to say of a confirmation that settles nothing.
private func unusedConfirmation(_ confirmation: SettledDoubt) -> Diagnostic {
  let ids = everyRule.map(\.id)
  if ids.contains(confirmation.ruleID) { return confirmation.redundancy }
  let near = nearestWord(to: confirmation.ruleID, among: ids)
  return Diagnostic(
    .ruleUnknown, "there is no rule \(quoted(confirmation.ruleID))", at: confirmation.span,
    fix: near.map { "Write \"\($0)\"" } ?? "Write the id that stands at the end of the message")
}

/// Puts findings where the pages say what they are about; neighbours share the work, and pieces of them the processors.
private func located(
  _ findings: [CheckFinding], in provenance: Provenance, locate: @Sendable (SpecPlace) -> SourceSpan?
) -> [Diagnostic] {
  let size = 256
  let pieces = concurrentMap((findings.count + size - 1) / size) { piece in
    located(findings[(piece * size)..<min(findings.count, (piece + 1) * size)], in: provenance, locate: locate)
  }
  return Array(pieces.joined())
}

private func located(
  _ findings: ArraySlice<CheckFinding>, in provenance: Provenance, locate: (SpecPlace) -> SourceSpan?
) -> [Diagnostic] {
  // Many findings name the same place as one that says otherwise.
  let others = Set(findings.lazy.flatMap { $0.others.lazy.map(\.place) })
  let places = findings.map(\.place) + others
  let spans = zip(places, provenance.firstLines(behind: places)).map { $1 ?? locate($0) }
  let spansOfOthers = Dictionary(zip(others, spans[findings.count...]), uniquingKeysWith: { first, _ in first })
  return zip(findings, spans).map { finding, span in
    Diagnostic(
      finding.rule, finding.message, at: span,
      notes: finding.others.map { Diagnostic.Note($0.message, at: spansOfOthers[$0.place] ?? nil) },
      fix: advice("Correct it, or settle it", confirming: finding.rule, at: finding.place))
  }
}
