import Diagnostics
import SpecChecks
import SpecModel

/// Reports what the spec contradicts or leaves open.
func checkSoundness(of spec: Spec, _ session: inout Session) throws(Stop) {
  try session.stage("check spec") { session throws(Stop) in
    session.report(
      checkSpec(spec).map { finding in
        Diagnostic(finding.rule, "\(finding.place): \(finding.message)")
      })
  }
  try session.stopOnErrors()
}
