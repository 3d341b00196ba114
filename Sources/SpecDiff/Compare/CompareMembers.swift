import SpecModel

/// Where a pair of fields stands, for the findings about its members.
struct MemberScope {
  var way: Way
  /// A header is no Swift property.
  var isHeader: Bool
  /// Whether the children are compared as a part of the type, because nobody compares them on their own.
  var isWhole: Bool
  var fieldName: String
  /// The place of the field, or of one of its members.
  var place: (String?) -> SpecPlace
  var change: (MemberChange) -> Change
  /// A condition of the base with the head's names of the fields it names.
  var follow: (Condition) -> Condition = { $0 }

  /// What an edit means for Swift source, headers aside.
  func source(_ severity: FindingSeverity, _ reason: @autoclosure () -> String) -> Verdict {
    isHeader ? .none : Verdict(severity, reason())
  }
}

/// The members in which two descriptions of one field differ, in the order of the file; the name is not among them.
func compareMembers(_ base: Field, _ head: Field, _ scope: MemberScope) -> [(member: FieldMember, draft: Draft)] {
  var drafts: [(member: FieldMember, draft: Draft)] = []

  func add(
    _ member: FieldMember, _ rule: DiffRule, _ name: String, _ before: String?, _ after: String?, _ effect: Effect,
    _ change: MemberChange, source: Verdict = .none, isNumeric: Bool = false, wording: DerivedWording = DerivedWording()
  ) {
    let draft = Draft(
      rule: rule, place: scope.place(name), before: before, after: after, effect: effect,
      direction: scope.way.direction,
      source: source, changes: [scope.change(change)],
      numberNames: isNumeric && !scope.isHeader ? [scope.fieldName] : [],
      wording: wording)
    drafts.append((member, draft))
  }

  if !FieldMember.shape.isSame(base, head) && (scope.isWhole || !base.hasType(of: head)) {
    let isOtherType = !base.hasType(of: head)
    add(
      .shape, .type, "type", Describe.type(base), Describe.type(head), isOtherType ? .replaced : .undecidable,
      .shape(Replacement(Shape(base), Shape(head))),
      source: scope.source(.breaking, "the property `\(head.name)` has another type"), isNumeric: true)
  }
  if !FieldMember.demand.isSame(base, head) {
    let (old, new) = (Demand(base.presence, base.condition), Demand(head.presence, head.condition))
    let change = MemberChange.demand(Replacement(old, new))
    let wording = DerivedWording(
      before: conditionWording(base.condition), after: conditionWording(head.condition), isWholeLine: true)
    if base.presence != head.presence {
      add(
        .demand, .presence, "presence", Describe.demand(old), Describe.demand(new),
        head.presence.weight > base.presence.weight ? .tightened : .widened, change,
        source: presenceSource(base, head, scope), wording: wording)
    } else if let (rule, effect) = compareConditions(base.condition.map(scope.follow), head.condition) {
      add(
        .demand, rule, "condition", base.condition.map(Describe.condition), head.condition.map(Describe.condition),
        effect,
        change, wording: wording)
    }
  }
  if base.length != head.length {
    add(
      .length, .length, "length", Describe.bounds(base.length, unit: "characters"),
      Describe.bounds(head.length, unit: "characters"), compareBounds(base.length, head.length),
      .length(Replacement(base.length, head.length)))
  }
  if base.range != head.range {
    add(
      .range, .range, "range", Describe.bounds(base.range), Describe.bounds(head.range),
      compareBounds(base.range, head.range), .range(Replacement(base.range, head.range)), isNumeric: true)
  }
  if base.fixed != head.fixed {
    add(
      .fixed, .fixed, "fixed", base.fixed?.text, head.fixed?.text, .undecidable,
      .fixed(Replacement(base.fixed, head.fixed)),
      isNumeric: true)
  }
  if !isSame(base.format, head.format) {
    add(
      .format, .format, "format", base.format, head.format, compareFormats(base.format, head.format),
      .format(Replacement(base.format, head.format)), wording: DerivedWording(texts: base.format, head.format))
  }
  if !FieldMember.placeholders.isSame(base, head) {
    let text = { (parts: [Field.Placeholder]) in parts.map { "\($0.text): \($0.meaning)" }.joined(separator: "\n") }
    add(
      .placeholders, .placeholders, "placeholders", text(base.placeholders), text(head.placeholders), .undecidable,
      .placeholders(Replacement(base.placeholders, head.placeholders)),
      wording: DerivedWording(
        before: base.placeholders.map { [$0.text, $0.meaning] }, after: head.placeholders.map { [$0.text, $0.meaning] })
    )
  }
  if !isSame(base.unit, head.unit) {
    add(
      .unit, .unit, "unit", base.unit, head.unit, base.unit != nil && head.unit != nil ? .replaced : .undecidable,
      .unit(Replacement(base.unit, head.unit)), wording: DerivedWording(texts: base.unit, head.unit))
  }
  if base.defaultValue != head.defaultValue {
    let (old, new) = (base.defaultValue.map(Describe.value), head.defaultValue.map(Describe.value))
    add(
      .defaultValue, .defaultValue, "default", old, new, .replaced,
      .defaultValue(Replacement(base.defaultValue, head.defaultValue)), isNumeric: true,
      wording: DerivedWording(texts: old, new))
  }
  drafts += compareValues(base, head, scope).map { (.values, $0) }
  if base.isSensitive != head.isSensitive {
    add(
      .sensitivity, .sensitivity, "sensitive", base.isSensitive ? "sensitive" : "open",
      head.isSensitive ? "sensitive" : "open",
      head.isSensitive ? .tightened : .widened, .sensitivity(Replacement(base.isSensitive, head.isSensitive)))
    drafts[drafts.count - 1].draft.direction = .neither
  }
  if !FieldMember.nesting.isSame(base, head) || !FieldMember.itemNesting.isSame(base, head) {
    let doubt = { (field: Field) in
      field.isNestingAssumed || field.items?.isNestingAssumed == true ? "assumed" : "stated"
    }
    var changes: [Change] = []
    if base.isNestingAssumed != head.isNestingAssumed {
      changes.append(scope.change(.nesting(Replacement(base.isNestingAssumed, head.isNestingAssumed))))
    }
    if !FieldMember.itemNesting.isSame(base, head), let old = base.items, let new = head.items, base.hasType(of: head),
      !scope.isWhole
    {
      changes.append(scope.change(.itemNesting(Replacement(old.isNestingAssumed, new.isNestingAssumed))))
    }
    if !changes.isEmpty {
      add(
        .nesting, .nestingDoubt, "nesting", doubt(base), doubt(head), .wording,
        .nesting(Replacement(base.isNestingAssumed, head.isNestingAssumed)))
      drafts[drafts.count - 1].draft.changes = changes
    }
  }
  return drafts
}

/// What new bounds do to the old ones; a missing bound allows everything.
func compareBounds(_ base: Bounds?, _ head: Bounds?) -> Effect {
  guard let base else { return .tightened }
  guard let head else { return .widened }
  if base.min <= head.min && head.max <= base.max { return .tightened }
  return head.min <= base.min && base.max <= head.max ? .widened : .replaced
}

private func compareFormats(_ base: String?, _ head: String?) -> Effect {
  guard let base else { return .tightened }
  guard let head else { return .widened }
  let visible = { (text: String) in text.unicodeScalars.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{200B}" } }
  return visible(base).elementsEqual(visible(head)) ? .wording : .replaced
}

/// What a Swift reader or caller sees of a changed presence.
private func presenceSource(_ base: Field, _ head: Field, _ scope: MemberScope) -> Verdict {
  if head.presence == .required {
    return scope.source(.breaking, "`\(head.name)` is no longer optional, and the initialiser asks for it")
  }
  guard base.presence == .required else { return .none }
  return scope.source(
    scope.way == .request ? .risky : .breaking,
    "`\(head.name)` becomes optional, so code that reads it has to unwrap it")
}

extension Presence {
  /// How much it asks.
  fileprivate var weight: Int {
    switch self {
    case .optional: 0
    case .conditional: 1
    case .required: 2
    }
  }
}

private func conditionWording(_ condition: Condition?) -> [[String]] {
  switch condition {
  case nil: []
  case .prose(let text): [[text]]
  case .when(let predicate, _):
    // Several conditions may stand on lines of their own.
    predicate.atoms.map { [$0.path.split(separator: ".").last.map(String.init) ?? $0.path, Describe.value($0.value)] }
  }
}

extension DerivedWording {
  fileprivate init(texts before: String?, _ after: String?) {
    self.init(before: before.map { [[$0]] } ?? [], after: after.map { [[$0]] } ?? [])
  }
}
