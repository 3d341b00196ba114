import Diagnostics
import SpecModel

/// What is left of the doubts about the pages after the corrections.
struct SettledPages {
  var open: [PageDoubt] = []
  /// Confirmations of doubts that others report.
  var handedOn: [SettledDoubt] = []
  var diagnostics: [Diagnostic] = []
}

/// Takes out the doubts that a correction settles: by confirming them, or by changing the place they are about.
///
/// Errors are settled by nothing. A confirmation of a rule of this room that finds no doubt is reported.
func settleDoubts(_ doubts: [PageDoubt], by applied: [Correction]) -> SettledPages {
  if applied.isEmpty { return SettledPages(open: doubts) }
  var settled = SettledPages()
  var confirmations: [DoubtKey: Bool] = [:]
  var changed: [SpecPlace] = []
  for correction in applied {
    if case .confirm(let rule, _) = correction.operation {
      confirmations[DoubtKey(place: correction.place.canonical, rule: rule)] = false
    } else {
      changed.append(correction.place.canonical)
    }
  }
  for doubt in doubts {
    guard doubt.severity < .error, let place = doubt.place?.canonical else {
      settled.open.append(doubt)
      continue
    }
    let key = DoubtKey(place: place, rule: doubt.rule.id)
    if confirmations[key] != nil {
      confirmations[key] = true
    } else if !changed.contains(where: { $0.contains(place) || place.contains($0) }) {
      settled.open.append(doubt)
    }
  }
  let own = Set(SpecAssemblyRules.all.map(\.id))
  for correction in applied {
    guard case .confirm(let rule, _) = correction.operation,
      confirmations[DoubtKey(place: correction.place.canonical, rule: rule)] != true
    else { continue }
    if own.contains(rule) {
      settled.diagnostics.append(.confirmationRedundant(correction, rule: rule))
    } else {
      let span = correction.spans.rule ?? correction.spans.whole
      settled.handedOn.append(
        SettledDoubt(place: correction.place, ruleID: rule, reason: correction.reason, span: span))
    }
  }
  return settled
}

private struct DoubtKey: Hashable {
  var place: SpecPlace
  var rule: String
}
