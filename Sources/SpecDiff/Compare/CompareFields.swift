import SpecModel

/// Where two trees of fields stand.
struct FieldScope {
  var endpoint: EndpointID?
  var baseEndpoint: EndpointID?
  var way: Way
  var isHeader: Bool
  var wrap: (FieldChange) -> Change

  func place(_ names: [String], _ member: String? = nil, ofBase: Bool = false) -> SpecPlace {
    let owner = ofBase ? baseEndpoint : endpoint
    if isHeader, let name = names.first {
      var place = SpecPlace.header(name, of: owner, in: way)
      place.path += names.dropFirst() + (member.map { [$0] } ?? [])
      return place
    }
    if isHeader { return SpecPlace(owner, ["\(way.rawValue)Headers"]) }
    return .field(of: owner, in: way, names: names, member: member)
  }
}

/// The differences between two trees of fields.
func compareFields(_ base: [Field], _ head: [Field], _ scope: FieldScope) -> [Draft] {
  let match = FieldMatch(base, head)
  var drafts: [Draft] = []
  for pair in match.renamed { drafts += renameDraft(pair, base, head, scope) }
  for pair in match.moved { drafts += moveDraft(pair, base, head, scope) }
  for path in match.removed { drafts += removalDraft(path, match, base, scope) }
  for path in match.added { drafts += additionDraft(path, match, base, head, scope) }
  for reordering in match.reordered { drafts.append(orderDraft(reordering, head, scope)) }

  let renames = FieldRenames(match)
  for pair in match.differing {
    guard var old = base.field(at: pair.base), let new = head.field(at: pair.head) else { continue }
    if old.presence == new.presence, old.condition != new.condition, renames.explain(old.condition, new.condition) {
      // The condition only follows a field that it names: a part of that field's own finding, which is the first.
      let (before, after) = (Demand(old.presence, old.condition), Demand(new.presence, new.condition))
      drafts[0].changes.append(scope.wrap(.member(at: pair.base, .demand(Replacement(before, after)))))
      old.condition = new.condition
    }
    let names = head.names(at: pair.head)
    let members = MemberScope(
      way: scope.way, isHeader: scope.isHeader, isWhole: false, fieldName: new.name, place: { scope.place(names, $0) },
      change: { scope.wrap(.member(at: pair.base, $0)) }, follow: renames.following)
    let found = tellDescription(compareMembers(old, new, members).map(\.draft), old, new, members)
    let (place, origin) = (scope.place(names), scope.place(base.names(at: pair.base), ofBase: true))
    drafts += place == origin ? found : found.map { $0.standing(at: origin, insteadOf: place) }
  }
  return drafts
}

/// Adds the description's own finding, unless it only changed where a finding was derived from it.
func tellDescription(_ drafts: [Draft], _ old: Field, _ new: Field, _ scope: MemberScope) -> [Draft] {
  guard !isSame(old.description, new.description) else { return drafts }
  let change = scope.change(.description(Replacement(old.description, new.description)))
  var drafts = drafts
  if isDescriptionTold(by: drafts, old.description, new.description) {
    drafts[0].changes.append(change)
  } else {
    drafts.append(
      describeDescriptionChange(
        old.description, new.description, place: scope.place("description"), direction: scope.way.direction,
        change: change))
  }
  return drafts
}

private func renameDraft(_ pair: FieldMatch.Pair, _ base: [Field], _ head: [Field], _ scope: FieldScope) -> [Draft] {
  guard let old = base.field(at: pair.base), let new = head.field(at: pair.head) else { return [] }
  return [
    Draft(
      rule: scope.isHeader ? .headerRenamed : .fieldRenamed, place: scope.place(head.names(at: pair.head)),
      origin: scope.place(base.names(at: pair.base), ofBase: true),
      before: old.name,
      after: new.name, effect: .replaced, direction: scope.way.direction,
      source: scope.isHeader ? .none : Verdict(.breaking, "the property `\(old.name)` is now `\(new.name)`"),
      changes: [scope.wrap(.member(at: pair.base, .name(Replacement(old.name, new.name))))],
      numberNames: old.isNumeric ? [old.name, new.name] : [])
  ]
}

private func moveDraft(_ pair: FieldMatch.Pair, _ base: [Field], _ head: [Field], _ scope: FieldScope) -> [Draft] {
  let names = head.names(at: pair.head)
  return [
    Draft(
      rule: .fieldMoved, place: scope.place(names), origin: scope.place(base.names(at: pair.base), ofBase: true),
      before: base.names(at: pair.base).joined(separator: "."),
      after: names.joined(separator: "."), effect: .replaced, direction: scope.way.direction,
      source: scope.isHeader ? .none : Verdict(.breaking, "the property belongs to another type"),
      changes: [scope.wrap(.moved(from: pair.base, to: pair.head))])
  ]
}

private func removalDraft(_ path: [Int], _ match: FieldMatch, _ base: [Field], _ scope: FieldScope) -> [Draft] {
  guard let field = base.field(at: path) else { return [] }
  let rest = field.without(match.moved.map(\.base), at: path)
  return [
    Draft(
      rule: scope.isHeader ? .headerRemoved : .fieldRemoved, place: scope.place(base.names(at: path), ofBase: true),
      before: Describe.field(rest), effect: .removed, direction: scope.way.direction,
      source: scope.isHeader ? .none : Verdict(.breaking, "the property `\(field.name)` is gone"),
      changes: [scope.wrap(.removed(rest, at: path))], numberNames: scope.isHeader ? [] : rest.numberNames)
  ]
}

private func additionDraft(
  _ path: [Int], _ match: FieldMatch, _ base: [Field], _ head: [Field], _ scope: FieldScope
) -> [Draft] {
  guard let field = head.field(at: path) else { return [] }
  let rest = field.without(match.moved.map(\.head), at: path)
  return [
    Draft(
      rule: scope.isHeader ? .headerAdded : .fieldAdded, place: scope.place(head.names(at: path)),
      after: Describe.field(rest),
      effect: additionEffect(field, scope.way), direction: scope.way.direction,
      source: scope.isHeader ? .none : additionSource(field, scope.way), changes: [scope.wrap(.added(rest, at: path))],
      numberNames: scope.isHeader ? [] : rest.numberNames)
  ]
}

/// What a new field asks of callers.
func additionEffect(_ field: Field, _ way: Way) -> Effect {
  switch (way, field.presence) {
  case (.response, _), (.request, .optional): .added
  case (.request, .required): .tightened
  case (.request, .conditional): .undecidable
  }
}

private func additionSource(_ field: Field, _ way: Way) -> Verdict {
  guard field.presence == .required else {
    return Verdict(.safe, "the property `\(field.name)` is new and may be left out")
  }
  return way == .request
    ? Verdict(.breaking, "the initialiser asks for `\(field.name)`")
    : Verdict(.risky, "the initialiser, which only test doubles call, asks for `\(field.name)`")
}

private func orderDraft(_ reordering: FieldMatch.Reordering, _ head: [Field], _ scope: FieldScope) -> Draft {
  var place = scope.place(head.names(at: reordering.parent.head))
  if !scope.isHeader { place.path.append("fields") }
  return Draft(
    rule: scope.isHeader ? .headersReordered : .fieldsReordered, place: place,
    before: reordering.before.joined(separator: ", "), after: reordering.after.joined(separator: ", "),
    effect: .wording,
    direction: scope.way.direction,
    source: scope.isHeader
      ? .none
      : Verdict(scope.way == .request ? .breaking : .risky, "the initialiser's arguments stand in another order"),
    changes: [scope.wrap(.reordered(parent: reordering.parent.base, reordering.order))])
}

extension Field {
  /// The names of the number fields in this tree.
  var numberNames: [String] { flattened(at: []).compactMap { $0.field.isNumeric ? $0.field.name : nil } }
}

extension Field {
  fileprivate var isNumeric: Bool { type == .number || items?.type == .number }
}
