import Diagnostics
import SpecModel
import SwiftEmission

/// The Swift library of a spec.
struct GeneratedLibrary {
  var destination: Destination
  /// What the next run may make use of.
  var memory: Memory?
}

/// What is decided about the Swift library of a spec before any of it is rendered.
struct PlannedLibrary {
  /// `nil` where there can be none.
  var files: PlannedFiles?
  var diagnostics: [Diagnostic]
  /// What need not be rendered again; `nil` renders everything.
  var known: KnownRenderings?
}

/// Plans the Swift library of a spec.
///
/// - Parameters:
///   - files: The files of the spec, for the places of messages.
///   - recollection: What a run may spare itself.
func planLibrary(
  of spec: Spec, in files: [SpecFile], recalling recollection: Recollection? = nil, _ project: Project,
  _ options: Options
) -> PlannedLibrary {
  let settings = EmissionSettings(
    moduleName: project.configuration.module, access: project.configuration.access.rawValue)
  let division = options.parts.map(FileDivision.parts) ?? .declarations
  let (planned, diagnostics) = planSwift(spec, settings: settings, division: division) {
    spec.locate($0, in: files, folder: project.specs)
  }
  return PlannedLibrary(
    files: planned, diagnostics: diagnostics, known: planned.flatMap { recollection?.known(of: $0) })
}

/// Emits the Swift library of a spec; writes nothing.
///
/// - Parameters:
///   - files: The files of the spec, for the places of messages.
///   - library: The plan, where it was made before.
func generateSwift(
  from spec: Spec, in files: [SpecFile], as library: PlannedLibrary? = nil, _ project: Project,
  _ session: inout Session
) throws(Stop) -> GeneratedLibrary {
  try session.stage("emit Swift") { session throws(Stop) in
    let library = library ?? planLibrary(of: spec, in: files, project, session.options)
    session.report(library.diagnostics)
    guard let planned = library.files else { throw Stop.reported }
    let known = library.known
    let locate = { (places: [SpecPlace]) in spec.locate(places, in: files, folder: project.specs) }
    let emitted = emit(planned, recalling: known)
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

private func emit(_ planned: PlannedFiles, recalling known: KnownRenderings?) -> [EmittedFile] {
  concurrentMap(planned.count) { position in
    if let present = known?.file(planned.name(at: position), at: position) {
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
