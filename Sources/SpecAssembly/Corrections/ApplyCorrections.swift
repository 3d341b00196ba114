import Diagnostics
import SpecModel

/// What the corrections made of the spec that the pages give.
struct CorrectedSpec {
  var spec: Spec
  /// The corrections that hold, those of endpoints first.
  var applied: [Correction] = []
  var diagnostics: [Diagnostic] = []
}

/// Applies the corrections that hold and reports the others.
///
/// Corrections of endpoints come first and are judged against what the pages say. The headers are then shared anew, so that a
/// corrected departure departs no more, and the corrections of shared headers follow. A correction of an endpoint that may
/// stand on an unread page is passed over.
func applyCorrections(
  _ corrections: Corrections, to spec: Spec, provenance: Provenance, hasUnreadPages: Bool
) -> CorrectedSpec {
  if corrections.entries.isEmpty { return CorrectedSpec(spec: spec) }
  var run = CorrectionRun(
    corrected: CorrectedSpec(spec: spec), corrections: corrections.entries, provenance: provenance,
    hasUnreadPages: hasUnreadPages)
  run.apply { $0.endpoint != nil }
  if run.touchesHeaders { shareHeadersAnew(&run.corrected.spec) }
  run.apply { $0.endpoint == nil }
  return run.corrected
}

private struct CorrectionRun {
  var corrected: CorrectedSpec
  let corrections: [Correction]
  let provenance: Provenance
  let hasUnreadPages: Bool
  private(set) var touchesHeaders = false
  private let conflicts: [Int: Int]

  init(corrected: CorrectedSpec, corrections: [Correction], provenance: Provenance, hasUnreadPages: Bool) {
    self.corrected = corrected
    self.corrections = corrections
    self.provenance = provenance
    self.hasUnreadPages = hasUnreadPages
    conflicts = correctionConflicts(corrections)
  }

  mutating func apply(where isMeant: (SpecPlace) -> Bool) {
    let original = corrected.spec
    let known = Set(original.endpoints.map(\.id))
    for (position, correction) in corrections.enumerated() where isMeant(correction.place) {
      if let first = conflicts[position] {
        corrected.diagnostics.append(.correctionConflict(correction, with: corrections[first]))
        continue
      }
      if hasUnreadPages, let endpoint = correction.place.endpoint, !known.contains(endpoint) { continue }
      let basis = provenance.basis(of: correction.place)
      let verdict = correction.verdict(on: original, basis: basis)
      if verdict == .applies {
        change(correction)
      } else if let diagnostic = Diagnostic(verdict, of: correction, basis: basis) {
        corrected.diagnostics.append(diagnostic)
      }
    }
  }

  private mutating func change(_ correction: Correction) {
    let before = corrected.spec.api
    do throws(PlaceProblem) {
      switch correction.operation {
      case .set(_, let value): try corrected.spec.set(value, at: correction.place)
      case .add(let value): try corrected.spec.add(value, at: correction.place)
      case .remove: try corrected.spec.remove(at: correction.place)
      case .confirm: break
      }
    } catch {
      corrected.diagnostics.append(error.diagnostic(at: correction.spans.value ?? correction.spans.place))
      return
    }
    corrected.applied.append(correction)
    if correction.place.endpoint == nil {
      corrected.spec.carryOver(from: before)
    } else if correction.place.path.count < 2 || correction.place.path[1] == "headers" {
      touchesHeaders = true
    }
  }
}
