import SpecModel

/// A condition of a section before the properties that it names are known.
struct PendingCondition {
  var predicate: Condition.Predicate
  /// The conditional field from the section's root.
  var target: [String]
}

extension PendingCondition {
  /// The understood conditions of a section that demand a field, each under the path of the lowest object that contains both the
  /// field and everything the condition names.
  static func byHolder(in fields: [Field]) -> [[String]: [PendingCondition]] {
    var conditions: [[String]: [PendingCondition]] = [:]
    collect(fields, [], &conditions)
    return conditions
  }

  private static func collect(
    _ fields: [Field], _ path: [String], _ conditions: inout [[String]: [PendingCondition]]
  ) {
    guard path.count <= Planner.deepest else { return }
    for field in fields {
      let target = path + [field.name]
      if case .when(let predicate, then: .required)? = field.condition, field.presence != .required {
        var holder = path
        for term in predicate.terms { holder = commonStart(holder, term.path.dropLast()) }
        conditions[holder, default: []].append(PendingCondition(predicate: predicate, target: target))
      }
      collect(field.fields, target, &conditions)
      if let items = field.items { collect(items.fields, target, &conditions) }
    }
  }

  private static func commonStart(_ left: [String], _ right: ArraySlice<String>) -> [String] {
    zip(left, right).prefix { $0 == $1 }.map(\.0)
  }
}

extension Condition.Predicate {
  /// The fields that it names with the values that it asks of them, in order.
  var terms: [(path: [String], value: SpecValue)] {
    switch self {
    case .field(let path, let value): [(path.split(separator: ".").map(String.init), value)]
    case .all(let predicates): predicates.flatMap(\.terms)
    }
  }
}
