import Diagnostics
import SpecModel

/// Plans and renders the Swift library that says what `spec` says.
///
/// Everything is decided in the plan; rendering only writes it down. The text of a file is final: formatted as
/// `swift format` would leave it.
///
/// - Parameters:
///   - spec: Well-formed, not necessarily sound. Its texts and names are taken for hostile.
///   - settings: Module name and access level; what is no Swift there is a diagnostic.
///   - division: Whether files follow the endpoints or a fixed number.
///   - locate: The span of a place in the spec's files, for diagnostics; every message names the place in words, too.
/// - Returns: The files as `division` asks, or none when a diagnostic is an error.
public func emitSwift(
  _ spec: Spec, settings: EmissionSettings, division: FileDivision = .declarations,
  locate: (SpecPlace) -> SourceSpan? = { _ in nil }
) -> Emission {
  var planner = Planner(numberTypes: NumberTypes(of: spec))
  let library = planner.planLibrary(spec, settings)
  let diagnostics = planner.findings.map { $0.diagnostic(at: locate($0.place)) }.sorted()
  guard let library, !diagnostics.hasErrors else { return Emission(files: [], diagnostics: diagnostics) }
  return Emission(files: renderFiles(of: library, division), diagnostics: diagnostics)
}
