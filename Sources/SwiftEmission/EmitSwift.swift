import Diagnostics
import SpecModel

/// Plans and renders the Swift library that says what `spec` says: ``planSwift(_:settings:division:locate:)`` and all of its files.
public func emitSwift(
  _ spec: Spec, settings: EmissionSettings, division: FileDivision = .declarations,
  locate: ([SpecPlace]) -> [SourceSpan?] = { $0.map { _ in nil } }
) -> Emission {
  let (planned, diagnostics) = planSwift(spec, settings: settings, division: division, locate: locate)
  guard let planned else { return Emission(files: [], diagnostics: diagnostics) }
  let rendered = (0..<planned.count).map { planned.file(at: $0) }
  let found = planned.diagnostics(with: rendered, locate: locate)
  return Emission(files: found.hasErrors ? [] : rendered.compactMap(\.file), diagnostics: found)
}

/// Plans the Swift library that says what `spec` says, as far as endpoints share it.
///
/// Everything is decided in a plan; rendering only writes it down. The text of a file is final: formatted as
/// `swift format` would leave it.
///
/// - Parameters:
///   - spec: Well-formed, not necessarily sound. Its texts and names are taken for hostile.
///   - settings: Module name and access level; what is no Swift there is a diagnostic.
///   - division: Whether files follow the endpoints or a fixed number.
///   - locate: The spans of places in the spec's files, for diagnostics; every message names its place in words, too.
/// - Returns: The files as `division` asks, which know what else is wrong, or `nil` and why there can be none.
public func planSwift(
  _ spec: Spec, settings: EmissionSettings, division: FileDivision = .declarations,
  locate: ([SpecPlace]) -> [SourceSpan?] = { $0.map { _ in nil } }
) -> (files: PlannedFiles?, diagnostics: [Diagnostic]) {
  var planner = Planner(numberTypes: NumberTypes(of: spec))
  guard let library = planner.planLibrary(spec, settings) else { return (nil, planner.findings.diagnostics(locate)) }
  let context = "\(settings.moduleName) \(settings.access) \(planner.numberTypes.description)"
  return (PlannedFiles(of: library, findings: planner.findings, context: context, division), [])
}
