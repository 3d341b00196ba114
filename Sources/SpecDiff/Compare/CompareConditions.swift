import SpecModel

/// What an edit of a condition does, the presence being the same.
func compareConditions(_ base: Condition?, _ head: Condition?) -> (rule: DiffRule, effect: Effect)? {
  switch (base, head) {
  case (nil, nil): nil
  case (nil, .some): (.conditionAdded, .undecidable)
  case (.some, nil): (.conditionRemoved, .undecidable)
  case (.prose(let old), .prose(let new)):
    isSame(old, new) ? nil : (.conditionReworded, haveSameWords(old, new) ? .wording : .undecidable)
  case (.when(let old, let oldThen), .when(let new, let newThen)):
    compareUnderstood(old, oldThen, new, newThen)
  default: (.conditionReworded, .undecidable)
  }
}

private func compareUnderstood(
  _ old: Condition.Predicate, _ oldThen: Presence, _ new: Condition.Predicate, _ newThen: Presence
) -> (rule: DiffRule, effect: Effect)? {
  if old == new && oldThen == newThen { return nil }
  guard oldThen == newThen else { return (.conditionReplaced, .replaced) }
  let newImpliesOld = implies(new, old)
  let oldImpliesNew = implies(old, new)
  switch (newImpliesOld, oldImpliesNew) {
  case (true, true): return (.conditionReworded, .wording)
  case (false, false): return (.conditionReplaced, .replaced)
  default:
    // "Optional when" frees in fewer cases where "required when" demands in fewer.
    let holdsInFewerCases = newImpliesOld
    let isLooser = holdsInFewerCases == (newThen != .optional)
    return isLooser ? (.conditionLoosened, .widened) : (.conditionTightened, .tightened)
  }
}

/// Whether one predicate holds wherever the other does: conjunctions, so that asking at least as much is enough.
func implies(_ stronger: Condition.Predicate, _ weaker: Condition.Predicate) -> Bool {
  var asked: [String: Set<SpecValue>] = [:]
  for atom in stronger.atoms { asked[atom.path, default: []].insert(atom.value) }
  // A field cannot have two values at once, so such a predicate never holds and implies everything.
  if asked.values.contains(where: { $0.count > 1 }) { return true }
  return weaker.atoms.allSatisfy { asked[$0.path]?.contains($0.value) == true }
}

extension Condition {
  /// The condition with every field named as `rename` says.
  func renamingFields(_ rename: [String: String]) -> Condition {
    guard case .when(let predicate, let presence) = self else { return self }
    return .when(predicate.renamingFields(rename), then: presence)
  }
}

extension Condition.Predicate {
  fileprivate func renamingFields(_ rename: [String: String]) -> Self {
    switch self {
    case .field(let path, let value): .field(path: rename[path] ?? path, is: value)
    case .all(let parts): .all(parts.map { $0.renamingFields(rename) })
    }
  }
}
