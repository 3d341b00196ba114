import SpecModel

extension FieldMember {
  /// Whether two fields agree in the member, byte for byte.
  func isSame(_ left: Field, _ right: Field) -> Bool {
    switch self {
    case .name: SpecDiff.isSame(left.name, right.name)
    case .shape: left.type == right.type && left.fields == right.fields && left.items == right.items
    case .demand: left.presence == right.presence && isSameCondition(left.condition, right.condition)
    case .length: left.length == right.length
    case .range: left.range == right.range
    case .fixed: left.fixed == right.fixed
    case .format: SpecDiff.isSame(left.format, right.format)
    case .placeholders:
      SpecDiff.isSame(
        left.placeholders.flatMap { [$0.text, $0.meaning] }, right.placeholders.flatMap { [$0.text, $0.meaning] })
    case .unit: SpecDiff.isSame(left.unit, right.unit)
    case .defaultValue: left.defaultValue == right.defaultValue
    case .values:
      left.values.count == right.values.count
        && zip(left.values, right.values).allSatisfy {
          $0.value == $1.value && SpecDiff.isSame($0.meaning, $1.meaning) && SpecDiff.isSame($0.name, $1.name)
        }
    case .sensitivity: left.isSensitive == right.isSensitive
    case .nesting: left.isNestingAssumed == right.isNestingAssumed
    case .itemNesting: left.items?.isNestingAssumed == right.items?.isNestingAssumed
    case .description: SpecDiff.isSame(left.description, right.description)
    }
  }

  /// Gives `target` the member as `source` has it.
  func copy(from source: Field, to target: inout Field) {
    switch self {
    case .name: target.name = source.name
    case .shape: (target.type, target.fields, target.items) = (source.type, source.fields, source.items)
    case .demand: (target.presence, target.condition) = (source.presence, source.condition)
    case .length: target.length = source.length
    case .range: target.range = source.range
    case .fixed: target.fixed = source.fixed
    case .format: target.format = source.format
    case .placeholders: target.placeholders = source.placeholders
    case .unit: target.unit = source.unit
    case .defaultValue: target.defaultValue = source.defaultValue
    case .values: target.values = source.values
    case .sensitivity: target.isSensitive = source.isSensitive
    case .nesting: target.isNestingAssumed = source.isNestingAssumed
    case .itemNesting: if let items = source.items { target.items?.isNestingAssumed = items.isNestingAssumed }
    case .description: target.description = source.description
    }
  }

  /// Every member that is a field's own: neither its name nor, as far as they are compared on their own, its children.
  static let own: [FieldMember] = allCases.filter { $0 != .name && $0 != .shape }
}

private func isSameCondition(_ left: Condition?, _ right: Condition?) -> Bool {
  switch (left, right) {
  case (.prose(let left), .prose(let right)): isSame(left, right)
  default: left == right
  }
}

extension Field {
  /// Whether nothing but the name and the children can differ.
  func hasSameMembers(as other: Field) -> Bool {
    hasType(of: other) && FieldMember.own.allSatisfy { $0.isSame(self, other) }
  }
}
