import Diagnostics
import SpecModel

/// What is left of the doubts about the pages after the corrections.
struct SettledPages {
  var open: [PageDoubt] = []
  /// Confirmations of doubts that others report.
  var handedOn: [SettledDoubt] = []
  var diagnostics: [Diagnostic] = []
  /// The places of the conditions that a doubt explains, open or confirmed.
  var explainedConditions: Set<SpecPlace> = []
}

/// Takes out the doubts that a correction settles: by confirming them, or by changing the place they are about.
///
/// Errors are settled by nothing. A confirmation of a rule of this room that finds no doubt is reported.
func settleDoubts(_ doubts: [PageDoubt], by applied: [Correction]) -> SettledPages {
  var settled = SettledPages()
  var confirmations: [DoubtKey: Bool] = [:]
  var changed = ChangedPlaces()
  for correction in applied {
    if case .confirm(let rule, _) = correction.operation {
      confirmations[DoubtKey(place: correction.place.canonical, rule: rule)] = false
    } else {
      changed.insert(correction.place.canonical)
    }
  }
  settled.explainedConditions = Set(
    doubts.lazy.filter(\.explainsCondition).compactMap(\.place).filter { !changed.touch($0.canonical) })
  if applied.isEmpty {
    settled.open = doubts
    return settled
  }
  for doubt in doubts {
    guard doubt.severity < .error, let place = doubt.place?.canonical else {
      settled.open.append(doubt)
      continue
    }
    let key = DoubtKey(place: place, rule: doubt.rule.id)
    if confirmations[key] != nil {
      confirmations[key] = true
    } else if !changed.touch(place) {
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

/// Places that corrections change.
private struct ChangedPlaces {
  private var places: Set<SpecPlace> = []
  /// The changed places and those around them.
  private var around: Set<SpecPlace> = []

  mutating func insert(_ place: SpecPlace) {
    places.insert(place)
    around.formUnion(place.path.indices.map { SpecPlace(place.endpoint, Array(place.path[..<$0])) })
    around.insert(place)
  }

  /// Whether one of them stands at, around or inside `place`.
  func touch(_ place: SpecPlace) -> Bool {
    if places.isEmpty { return false }
    return around.contains(place)
      || place.path.indices.contains { places.contains(SpecPlace(place.endpoint, Array(place.path[..<$0]))) }
  }
}

extension PageDoubt {
  /// Whether it says why a condition is kept as prose.
  fileprivate var explainsCondition: Bool { rule == .conditionUnresolved || rule == .conditionsSeveral }
}

private struct DoubtKey: Hashable {
  var place: SpecPlace
  var rule: String
}
