import Diagnostics
import SpecModel
import SwiftEmission

/// Emits the Swift library of a spec; writes nothing.
func generateSwift(
  from spec: Spec, _ project: Project, _ session: inout Session
) throws(Stop) -> Destination {
  let files = try session.stage("emit Swift") { session throws(Stop) in
    let settings = EmissionSettings(
      moduleName: project.configuration.module, access: project.configuration.access.rawValue)
    let division = session.options.parts.map(FileDivision.parts) ?? .declarations
    let (planned, diagnostics) = planSwift(spec, settings: settings, division: division)
    session.report(diagnostics)
    try session.stopOnErrors()
    guard let planned else { throw Stop.reported }
    return concurrentMap(planned.count) { position in
      let file = planned.file(at: position)
      return OutputFile(path: file.name, bytes: Array(file.text.utf8))
    }
  }
  return Destination(
    folder: project.output,
    files: files,
    keeps: Destination.Place(subfolder: "", suffix: ".swift"), marker: "// Written by konagen")
}
