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

/// What the checks say of a spec, each finding at the page's line that says so, or where `locate` finds what no page says.
func doubts(about spec: Spec, _ assembly: Assembly, locate: (SpecPlace) -> SourceSpan?) -> [Diagnostic] {
  let settlements = assembly.settled.map { Settlement(place: $0.place, ruleID: $0.ruleID, reason: $0.reason) }
  let findings = settle(checkSpec(spec), by: settlements)
  let unused = Set(findings.unusedSettlements)
  // Many findings name the same place as one that says otherwise.
  let places = Array(Set(findings.open.lazy.flatMap { [$0.place] + $0.others.map(\.place) }))
  let spans = Dictionary(
    zip(places, assembly.provenance.lines(behind: places).map(\.first)), uniquingKeysWith: { first, _ in first })
  func span(_ place: SpecPlace) -> SourceSpan? { (spans[place] ?? nil) ?? locate(place) }
  return findings.open.map { diagnostic(for: $0, span) }
    + zip(assembly.settled, settlements).filter { unused.contains($0.1) }.map(\.0.redundancy)
}

private func diagnostic(for finding: CheckFinding, _ span: (SpecPlace) -> SourceSpan?) -> Diagnostic {
  Diagnostic(
    finding.rule, finding.message, at: span(finding.place),
    notes: finding.others.map { Diagnostic.Note($0.message, at: span($0.place)) },
    fix:
      "Correct it, or settle it: konagen correct \(shellQuoted("\(finding.place)")) --confirm \(finding.rule.id) --reason '...'"
  )
}
