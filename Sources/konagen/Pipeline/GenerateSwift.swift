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
    let locate = { (places: [SpecPlace]) in spec.locate(places, in: files, folder: project.specs) }
    let (planned, diagnostics) = planSwift(spec, settings: settings, division: division, locate: locate)
    session.report(diagnostics)
    guard let planned else { throw Stop.reported }
    let known = recollection?.known(of: planned)
    let emitted = emit(planned, recalling: known, into: project.output, session.world.files)
    session.report(planned.diagnostics(with: emitted.lazy.compactMap(\.rendered), locate: locate))
    try session.stopOnErrors()
    let outputs = emitted.compactMap(\.output)
    return GeneratedLibrary(
      destination: Destination(
        folder: project.output, files: outputs, keeps: Destination.Place(subfolder: "", suffix: ".swift"),
        marker: "// Written by konagen"),
      memory: known?.memory(of: emitted))
  }
}

/// A file of the library, rendered or known from the run before.
struct EmittedFile: Sendable {
  /// `nil` where an error leaves nothing to write.
  var output: OutputFile?
  /// `nil` for a file that was not rendered.
  var rendered: RenderedFile?
  /// `nil` for a file that the next run renders again.
  var remembered: Memory.Rendering?
}

private func emit(
  _ planned: PlannedFiles, recalling known: KnownRenderings?, into folder: String, _ files: some FileSystem
) -> [EmittedFile] {
  files.each(planned.count) { position, files in
    if let present = known?.file(planned.name(at: position), at: position, in: folder, files) {
      return present
    }
    let rendered = planned.file(at: position)
    guard let file = rendered.file else { return EmittedFile(rendered: rendered) }
    let output = OutputFile(path: file.name, bytes: file.bytes)
    // What there is something to say of is rendered again, so that it is said again.
    let remembered = rendered.isDoubtful ? nil : known?.rendering(of: output, at: position)
    return EmittedFile(output: output, rendered: rendered, remembered: remembered)
  }
}
