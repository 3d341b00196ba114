import Diagnostics
import SpecAssembly
import SpecChecks
import SpecModel

/// Reads the pages, assembles the spec, and reports what it contradicts or leaves open and no correction settles.
///
/// Nothing that is made from the spec asks the pages again: they only live on because letting them go takes time. While the spec is checked,
/// its files are encoded and its library is planned, which depends on nothing that the checks say.
///
/// - Parameter recollects: Whether the plan is to make use of what the run before remembered.
func extractSoundSpec(
  _ project: Project, recollecting recollects: Bool = false, _ session: inout Session
) throws(Stop) -> (extraction: Extraction, library: PlannedLibrary) {
  let tool = recollects ? rememberingTool(of: project, session) : nil
  let assembled = try assembleSpec(project, recalling: tool != nil, telling: false, &session)
  let (spec, assembly) = (assembled.spec, assembled.assembly)
  session.world.hold(assembly)
  let (extraction, library) = try session.stage("check spec") { session throws(Stop) in
    let (settled, (extraction, library)) = both(
      { [severity = session.leastTold] in settledFindings(about: spec, assembly, atLeast: severity) },
      {
        let extraction = encode(spec, assembly.names, of: project)
        let recollection = tool.map {
          Recollection(before: assembled.memory, tool: $0, spec: spec, files: extraction.destination.files)
        }
        let library = planLibrary(of: spec, in: extraction.files, recalling: recollection, project, session.options)
        if !assembled.isTold { session.report(assembly.diagnostics) }
        return (extraction, library)
      })
    let found = doubts(settled, assembly, mostOfRule: session.mostTold) {
      spec.locate($0, in: extraction.files, folder: project.specs)
    }
    session.report(found.told)
    session.count(found.further)
    return (extraction, library)
  }
  try session.stopOnErrors()
  return (extraction, library)
}

/// Reports what a spec that was written by hand contradicts or leaves open and no correction confirms.
///
/// A confirmation rests on no page there, so that its basis says nothing. There is nothing else to correct: what is wrong in such a spec is
/// mended where it stands.
func checkSoundness(
  of spec: Spec, in files: [SpecFile], of project: Project, _ session: inout Session
) throws(Stop) {
  try session.stage("check spec") { session throws(Stop) in
    var confirmations: [SettledDoubt] = []
    for correction in loadCorrections(project, &session).entries {
      let span = correction.spans.place ?? correction.spans.whole
      if case .confirm(let rule, _) = correction.operation {
        confirmations.append(
          SettledDoubt(place: correction.place, ruleID: rule, reason: correction.reason, span: span))
      } else {
        session.report(
          Diagnostic(
            .correctionWithoutPage, "\(correction.place) is corrected, but the spec comes from no page", at: span,
            fix: "Write the value into the spec, and take the correction away"))
      }
    }
    let asked = { isAsked($0, atLeast: session.leastTold, confirmed: confirmations) }
    let settled = settle(checkSpec(spec, asking: asked, map: { concurrentMap($0, $1) }), confirmed: confirmations)
    session.report(
      settled.unused
        + diagnostics(for: settled.open[...], advice: { _ in "Mend the spec, or confirm this in corrections.json" }) {
          spec.locate($0, in: files, folder: project.specs)
        })
  }
  try session.stopOnErrors()
}

/// What the checks say of a spec, with what the corrections make of it.
///
/// - Parameter severity: What weighs less is looked for only as far as a confirmation asks for it.
func settledFindings(
  about spec: Spec, _ assembly: Assembly, atLeast severity: Severity = .note
) -> (open: [CheckFinding], unused: [Diagnostic]) {
  settle(
    checkSpec(
      spec, explainedConditions: assembly.explainedConditions,
      asking: { isAsked($0, atLeast: severity, confirmed: assembly.settled) }, map: { concurrentMap($0, $1) }),
    confirmed: assembly.settled)
}
