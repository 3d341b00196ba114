import SpecModel

/// The differences between two sets of human decisions, each known by its place and by what it decides there.
func compareCorrections(_ base: Corrections, _ head: Corrections) -> [Draft] {
  let match = ListMatch(base.entries, head.entries, key: CorrectionKey.init)
  var drafts: [Draft] = []

  func add(_ rule: DiffRule, _ before: Correction?, _ after: Correction?) {
    guard let place = after?.place ?? before?.place else { return }
    drafts.append(
      Draft(
        rule: rule, place: place, before: before.map(Describe.correction), after: after.map(Describe.correction),
        effect: .wording, direction: .neither, changes: []))
  }

  for (old, new) in match.pairs where base.entries[old] != head.entries[new] {
    add(.correctionChanged, base.entries[old], head.entries[new])
  }
  for index in match.removed { add(.correctionRemoved, base.entries[index], nil) }
  for index in match.added { add(.correctionAdded, nil, head.entries[index]) }
  return drafts
}

private struct CorrectionKey: Hashable {
  var place: SpecPlace
  /// Several doubts about one place are settled one by one.
  var rule: String?

  init(_ correction: Correction) {
    place = correction.place
    if case .confirm(let rule, _) = correction.operation { self.rule = rule }
  }
}

extension Describe {
  static func correction(_ correction: Correction) -> String {
    let decision =
      switch correction.operation {
      case .set(let expect, let value): "set \(value) instead of \(expect)"
      case .add(let value): "add \(value)"
      case .remove(let expect): "remove \(expect)"
      case .confirm(let rule, let expect): "confirm \(rule)" + (expect.map { " for \($0)" } ?? "")
      }
    return ([decision] + correction.reason + ["basis \(correction.basis)"]).joined(separator: "\n")
  }
}
