import SpecModel

extension MemberChange {
  /// Changes the member; a change of a value list is applied with others of its list, by ``applyMemberChanges(_:to:)``.
  func apply(to field: inout Field) {
    switch self {
    case .name(let name): field.name = name.after
    case .shape(let shape):
      (field.type, field.fields, field.items) = (shape.after.type, shape.after.fields, shape.after.items)
    case .demand(let demand): (field.presence, field.condition) = (demand.after.presence, demand.after.condition)
    case .length(let length): field.length = length.after
    case .range(let range): field.range = range.after
    case .fixed(let fixed): field.fixed = fixed.after
    case .format(let format): field.format = format.after
    case .placeholders(let placeholders): field.placeholders = placeholders.after
    case .unit(let unit): field.unit = unit.after
    case .defaultValue(let value): field.defaultValue = value.after
    case .valueSet(let values): field.values = values.after
    case .valueMeaning(let index, let meaning): edit(&field.values, index) { $0.meaning = meaning.after }
    case .valueName(let index, let name): edit(&field.values, index) { $0.name = name.after }
    case .values: break
    case .sensitivity(let isSensitive): field.isSensitive = isSensitive.after
    case .nesting(let isAssumed): field.isNestingAssumed = isAssumed.after
    case .itemNesting(let isAssumed): field.items?.isNestingAssumed = isAssumed.after
    case .description(let lines): field.description = lines.after
    }
  }
}

/// Changes one field: first the values at their old places, then which values there are.
func applyMemberChanges(_ changes: [MemberChange], to field: inout Field) {
  var lists: [ListChange<DocumentedValue>] = []
  for change in changes {
    if case .values(let change) = change { lists.append(change) } else { change.apply(to: &field) }
  }
  if !lists.isEmpty { field.values = applyListChanges(lists, to: field.values) }
}
