import Diagnostics
import SpecAssembly
import SpecChecks
import SpecModel

/// Reports what the spec contradicts or leaves open and no correction settles, each finding where it stands in the JSON spec.
///
/// A confirmation that settles no finding is an error.
func checkSoundness(of extraction: Extraction, in project: Project, _ session: inout Session) throws(Stop) {
  try session.stage("check spec") { session throws(Stop) in
    let spec = extraction.spec
    let span = { (place: SpecPlace) in spec.locate(place, in: extraction.files, folder: project.specs) }
    let confirmed = extraction.confirmed
    let settled = settle(
      checkSpec(spec),
      by: confirmed.map { Settlement(place: $0.place, ruleID: $0.ruleID, reason: $0.reason) })
    let unused = Set(settled.unusedSettlements)
    session.report(
      confirmed.lazy.filter { unused.contains(Settlement(place: $0.place, ruleID: $0.ruleID, reason: $0.reason)) }
        .map(\.redundancy))
    session.report(
      settled.open.map { finding in
        Diagnostic(
          finding.rule, finding.message, at: span(finding.place),
          notes: finding.others.map { Diagnostic.Note($0.message, at: span($0.place)) },
          fix: "Decide it in corrections.json, at \(finding.place)")
      })
  }
  try session.stopOnErrors()
}
