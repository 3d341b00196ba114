import Diagnostics
import PageReader
import SpecAssembly
import SpecDiff
import SpecModel

/// Puts the pages' lines behind each finding, where it stands in the head's files, and what caused it.
///
/// Both sides' pages are read again by today's reader; a side without pages has no lines and no cause.
func attachEvidence(
  to comparison: Comparison, base: SpecSide, head: SpecSide, _ settings: AssemblySettings
) -> Comparison {
  guard !comparison.findings.isEmpty else { return comparison }
  var comparison = comparison
  let before = Rereading(of: base, settings)
  let after = Rereading(of: head, settings)
  for index in comparison.findings.indices {
    let finding = comparison.findings[index]
    comparison.findings[index].location = head.spec.locate(finding.subject, in: head.files, folder: head.folder)
    guard let before, let after else { continue }
    let old = before.assembly.provenance.lines(behind: finding.origin)
    let new = after.assembly.provenance.lines(behind: finding.subject)
    // Lines that read the same are shown once.
    let isSame = old.map(\.lineText) == new.map(\.lineText)
    comparison.findings[index].evidence = Evidence(before: isSame ? [] : old, after: new)
    comparison.findings[index].cause = cause(of: finding, before, after)
  }
  return comparison
}

/// A side's spec as it lies there, beside what its pages and corrections give today.
private struct Rereading {
  var side: SpecSide
  var assembly: Assembly

  /// `nil` where the side has no pages, or they are not read today.
  init?(of side: SpecSide, _ settings: AssemblySettings) {
    guard !side.pages.isEmpty else { return nil }
    let readings = side.pages.map(readPage)
    guard readings.allSatisfy({ $0.document != nil }) else { return nil }
    self.side = side
    assembly = assembleSpec(from: readings, corrections: side.corrections, names: side.names, settings: settings)
  }

  /// What stands at a place as the pages alone tell it.
  func uncorrected(_ place: SpecPlace) -> JSONValue? { value(in: assembly.uncorrected, at: place) }

  /// Whether the committed spec is not what its pages and corrections give today.
  func isReadOtherwise(_ place: SpecPlace) -> Bool {
    guard let spec = assembly.spec else { return false }
    return !same(value(in: spec, at: place), value(in: side.spec, at: place))
  }

  /// What people decided about a place, as they put it.
  func decisions(_ place: SpecPlace) -> [Correction.Operation] {
    side.corrections.touching(place).map(\.operation)
  }

  private func value(in spec: Spec, at place: SpecPlace) -> JSONValue? { (try? spec.value(at: place)) ?? nil }
}

private func cause(of finding: Finding, _ before: Rereading, _ after: Rereading) -> Cause? {
  var causes: [Cause] = []
  if !same(before.uncorrected(finding.origin), after.uncorrected(finding.subject)) { causes.append(.pages) }
  if before.decisions(finding.origin) != after.decisions(finding.subject) { causes.append(.corrections) }
  if before.isReadOtherwise(finding.origin) || after.isReadOtherwise(finding.subject) { causes.append(.reader) }
  return causes.count > 1 ? .mixed : causes.first
}

private func same(_ left: JSONValue?, _ right: JSONValue?) -> Bool {
  switch (left, right) {
  case (nil, nil): true
  case (let left?, let right?): left.means(right)
  default: false
  }
}
