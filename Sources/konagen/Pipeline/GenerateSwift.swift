import Diagnostics
import SpecModel
import SwiftEmission

/// The Swift library of a spec.
struct GeneratedLibrary {
  var destination: Destination
  /// What the next run may make use of.
  var memory: Memory?
}

/// Emits the Swift library of a spec; writes nothing.
///
/// - Parameters:
///   - files: The files of the spec, for the places of messages.
///   - recollection: What need not be rendered again; `nil` renders everything.
func generateSwift(
  from spec: Spec, in files: [SpecFile], recalling recollection: Recollection? = nil, _ project: Project,
  _ session: inout Session
) throws(Stop) -> GeneratedLibrary {
  try session.stage("emit Swift") { session throws(Stop) in
    let settings = EmissionSettings(
      moduleName: project.configuration.module, access: project.configuration.access.rawValue)
    let division = session.options.parts.map(FileDivision.parts) ?? .declarations
    let (planned, diagnostics) = planSwift(
      spec, settings: settings, division: division,
      locate: { spec.locate($0, in: files, folder: project.specs) }, map: concurrentMap)
    session.report(diagnostics)
    try session.stopOnErrors()
    guard let planned else { throw Stop.reported }
    let known = recollection?.known(of: planned)
    let outputs = render(planned, recalling: known, into: project.output, session.world.files)
    return GeneratedLibrary(
      destination: Destination(
        folder: project.output, files: outputs, keeps: Destination.Place(subfolder: "", suffix: ".swift"),
        marker: "// Written by konagen"),
      memory: known?.memory(of: outputs))
  }
}

private func render(
  _ planned: PlannedFiles, recalling known: KnownRenderings?, into folder: String, _ files: some FileSystem
) -> [OutputFile] {
  files.each(planned.count) { position, files in
    let name = planned.name(at: position)
    return known?.file(name, at: position, in: folder, files)
      ?? OutputFile(path: name, bytes: planned.file(at: position).bytes)
  }
}
