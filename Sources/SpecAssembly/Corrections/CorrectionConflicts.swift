import SpecModel

/// The corrections that touch what an earlier one of the file touches, with the position of that one.
///
/// Changes conflict when one stands at or inside the place of another; confirmations when place and rule are the same.
func correctionConflicts(_ corrections: [Correction]) -> [Int: Int] {
  var conflicts: [Int: Int] = [:]
  var confirmed: [ConfirmationKey: Int] = [:]
  var changes: [(place: SpecPlace, position: Int)] = []
  for (position, correction) in corrections.enumerated() {
    guard case .confirm(let rule, _) = correction.operation else {
      changes.append((correction.place.canonical, position))
      continue
    }
    let key = ConfirmationKey(place: correction.place.canonical, rule: rule)
    if let first = confirmed[key] { conflicts[position] = first } else { confirmed[key] = position }
  }
  // Sorted, a place is followed by all places inside it.
  changes.sort { $0.place == $1.place ? $0.position < $1.position : $0.place < $1.place }
  var outer: (place: SpecPlace, position: Int)?
  for change in changes {
    if let outer, outer.place.contains(change.place) {
      conflicts[max(outer.position, change.position)] = min(outer.position, change.position)
    } else {
      outer = change
    }
  }
  return conflicts
}

private struct ConfirmationKey: Hashable {
  var place: SpecPlace
  var rule: String
}

extension SpecPlace {
  /// Whether `other` is this place or one inside it.
  func contains(_ other: SpecPlace) -> Bool { endpoint == other.endpoint && other.path.starts(with: path) }

  /// The place without the words `fields` and `items` where they only spell out what the next name means anyway.
  var canonical: SpecPlace {
    var short: [String] = []
    for (position, name) in path.enumerated() {
      let next = position + 1 < path.count ? path[position + 1] : nil
      if position > 0, let next, name == "fields" || name == "items", !FieldTrace.members.contains(next) { continue }
      short.append(name)
    }
    return SpecPlace(endpoint, short)
  }
}

extension SpecPlace {
  /// Whether `other` is this place or one inside it, however either is spelt.
  public func encloses(_ other: SpecPlace) -> Bool { canonical.contains(other.canonical) }
}
