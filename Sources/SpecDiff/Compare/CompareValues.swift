import SpecModel

/// The differences between two value sets.
func compareValues(_ base: Field, _ head: Field, _ scope: MemberScope) -> [Draft] {
  if base.values.isEmpty != head.values.isEmpty { return [compareWholeSets(base, head, scope)] }
  let match = ListMatch(base.values, head.values, key: \.value)
  var drafts: [Draft] = []

  func add(
    _ rule: DiffRule, _ before: String?, _ after: String?, _ effect: Effect, _ change: MemberChange,
    at value: SpecValue?,
    source: Verdict = .none, wording: DerivedWording = DerivedWording()
  ) {
    var place = scope.place("values")
    if let value { place.path.append(Describe.value(value)) }
    drafts.append(
      Draft(
        rule: rule, place: place, before: before, after: after, effect: effect, direction: scope.way.direction,
        source: source, changes: [scope.change(change)], wording: wording))
  }

  for (old, new) in match.pairs {
    let (before, after) = (base.values[old], head.values[new])
    if !isSame(before.meaning, after.meaning) {
      let sameWords = haveSameWords(before.meaning ?? "", after.meaning ?? "")
      add(
        .valueMeaning, before.meaning, after.meaning, sameWords ? .wording : .undecidable,
        .valueMeaning(at: old, Replacement(before.meaning, after.meaning)), at: after.value,
        wording: DerivedWording(before: [before.wording], after: [after.wording]))
    }
    if !isSame(before.name, after.name) {
      let isRenamed = before.name != nil && after.name != nil
      add(
        .valueName, before.name, after.name, .replaced, .valueName(at: old, Replacement(before.name, after.name)),
        at: after.value,
        source: isRenamed ? scope.source(.breaking, "the constant `\(before.name ?? "")` has another name") : .none)
    }
  }
  for index in match.removed {
    let value = base.values[index]
    add(
      .valueRemoved, Describe.documented(value), nil, .tightened, .values(.removed(value, at: index)), at: value.value,
      source: value.isConstant ? scope.source(.breaking, "its constant is gone") : .none,
      wording: DerivedWording(before: [value.wording]))
  }
  for index in match.added {
    let value = head.values[index]
    add(
      .valueAdded, nil, Describe.documented(value), .widened, .values(.added(value, at: index)), at: value.value,
      source: value.isConstant ? scope.source(.safe, "it has a new constant") : .none,
      wording: DerivedWording(after: [value.wording]))
  }
  if let order = match.reordering {
    let names = { (indices: [Int]) in indices.map { Describe.value(base.values[$0].value) }.joined(separator: ", ") }
    add(
      .valuesReordered, names(order.sorted()), names(order), .wording, .values(.reordered(order)), at: nil,
      wording: DerivedWording(before: base.values.map(\.wording), after: head.values.map(\.wording)))
  }
  if scope.isWhole {
    // A departure holds its value set as a whole.
    for index in drafts.indices {
      drafts[index].changes = index == 0 ? [scope.change(.valueSet(Replacement(base.values, head.values)))] : []
    }
  }
  return drafts
}

/// A set that appears limits the field, one that disappears frees it: not so many values more or less.
private func compareWholeSets(_ base: Field, _ head: Field, _ scope: MemberScope) -> Draft {
  let isNew = base.values.isEmpty
  let text = (isNew ? head : base).values.map(Describe.documented).joined(separator: "\n")
  let hasType = (isNew ? head : base).values.contains(where: \.isConstant)
  return Draft(
    rule: isNew ? .valueSetAdded : .valueSetRemoved, place: scope.place("values"), before: isNew ? nil : text,
    after: isNew ? text : nil, effect: isNew ? .tightened : .widened, direction: scope.way.direction,
    source: hasType ? scope.source(.breaking, "the property `\(head.name)` has another type") : .none,
    changes: [scope.change(.valueSet(Replacement(base.values, head.values)))],
    wording: DerivedWording(before: base.values.map(\.wording), after: head.values.map(\.wording)))
}

extension DocumentedValue {
  /// Booleans have no constants of their own.
  var isConstant: Bool {
    if case .boolean = value { return false }
    return true
  }

  fileprivate var wording: [String] { [Describe.value(value)] + (meaning.map { [$0] } ?? []) }
}
