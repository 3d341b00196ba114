import Diagnostics
import SpecModel
import SwiftEmission

/// Emits the Swift library of a spec; writes nothing.
func generateSwift(
  from spec: Spec, _ project: Project, _ session: inout Session
) throws(Stop) -> Destination {
  let emission = try session.stage("emit Swift") { session throws(Stop) in
    let settings = EmissionSettings(
      moduleName: project.configuration.module, access: project.configuration.access.rawValue)
    let division = session.options.parts.map(FileDivision.parts) ?? .declarations
    let emission = emitSwift(spec, settings: settings, division: division)
    session.report(emission.diagnostics)
    return emission
  }
  try session.stopOnErrors()
  return Destination(
    folder: project.output,
    files: emission.files.map { OutputFile(path: $0.name, bytes: Array($0.text.utf8)) },
    keeps: Destination.Place(subfolder: "", suffix: ".swift"), marker: "// Written by konagen")
}
