import Diagnostics
import SpecChecks
import SpecModel

/// Reports what the spec contradicts or leaves open, each finding where it stands in the JSON spec.
func checkSoundness(of extraction: Extraction, in project: Project, _ session: inout Session) throws(Stop) {
  try session.stage("check spec") { session throws(Stop) in
    let spec = extraction.spec
    let span = { (place: SpecPlace) in spec.locate(place, in: extraction.files, folder: project.specs) }
    session.report(
      checkSpec(spec).map { finding in
        Diagnostic(
          finding.rule, finding.message, at: span(finding.place),
          notes: finding.others.map { Diagnostic.Note($0.message, at: span($0.place)) },
          fix: "Decide it in corrections.json, at \(finding.place)")
      })
  }
  try session.stopOnErrors()
}
