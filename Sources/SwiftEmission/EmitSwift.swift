import Diagnostics
import SpecModel

/// Plans and renders the Swift library that says what `spec` says: ``planSwift(_:settings:division:locate:)`` and all of its files.
public func emitSwift(
  _ spec: Spec, settings: EmissionSettings, division: FileDivision = .declarations,
  locate: ([SpecPlace]) -> [SourceSpan?] = { $0.map { _ in nil } }
) -> Emission {
  let (files, diagnostics) = planSwift(spec, settings: settings, division: division, locate: locate)
  return Emission(files: files.map { files in (0..<files.count).map(files.file(at:)) } ?? [], diagnostics: diagnostics)
}

/// Plans the Swift library that says what `spec` says.
///
/// Everything is decided in the plan; rendering only writes it down. The text of a file is final: formatted as
/// `swift format` would leave it.
///
/// - Parameters:
///   - spec: Well-formed, not necessarily sound. Its texts and names are taken for hostile.
///   - settings: Module name and access level; what is no Swift there is a diagnostic.
///   - division: Whether files follow the endpoints or a fixed number.
///   - locate: The spans of places in the spec's files, for diagnostics; every message names its place in words, too.
///   - map: Computes a value for each position from 0 on, in order; at once, where the caller knows how.
/// - Returns: The files as `division` asks, or `nil` when a diagnostic is an error. The diagnostics are sorted.
public func planSwift(
  _ spec: Spec, settings: EmissionSettings, division: FileDivision = .declarations,
  locate: ([SpecPlace]) -> [SourceSpan?] = { $0.map { _ in nil } }, map: EndpointMap = { (0..<$0).map($1) }
) -> (files: PlannedFiles?, diagnostics: [Diagnostic]) {
  var planner = Planner(numberTypes: NumberTypes(of: spec))
  let library = planner.planLibrary(spec, settings, map: map)
  let spans = planner.findings.isEmpty ? [] : locate(planner.findings.map(\.place))
  let diagnostics = zip(planner.findings, spans).map { $0.diagnostic(at: $1) }.sorted()
  guard let library, !diagnostics.hasErrors else { return (nil, diagnostics) }
  let context = "\(settings.moduleName) \(settings.access) \(planner.numberTypes.description)"
  return (PlannedFiles(of: library, context: context, division), diagnostics)
}
