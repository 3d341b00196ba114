import SpecModel

extension Endpoint.Section {
  /// The fields by dotted path from the section's root, of several under one path the first; none where no condition of the
  /// section asks for them.
  var fieldsForConditions: [String: Field] {
    let hasPredicate =
      headers.contains { $0.departure?.condition?.isPredicate == true } || fields.holdPredicate
    guard hasPredicate else { return [:] }
    var found: [String: Field] = [:]
    var pending: [(path: String, field: Field)] = fields.reversed().map { ($0.name, $0) }
    while let (path, field) = pending.popLast() {
      if found[path] == nil { found[path] = field }
      pending += (field.fields + (field.items?.fields ?? [])).reversed().map { ("\(path).\($0.name)", $0) }
    }
    return found
  }
}

extension Condition {
  /// Whether it names fields, and not only says so in prose.
  var isPredicate: Bool {
    if case .when = self { true } else { false }
  }
}

extension [Field] {
  /// Whether the condition of one of the fields or of one inside them names fields. Depth costs no stack.
  fileprivate var holdPredicate: Bool {
    var pending = [self]
    while let list = pending.popLast() {
      // By position: going through the fields themselves would copy each.
      for index in list.indices {
        if list[index].condition?.isPredicate == true { return true }
        if !list[index].fields.isEmpty { pending.append(list[index].fields) }
        if let items = list[index].items, !items.fields.isEmpty { pending.append(items.fields) }
      }
    }
    return false
  }
}
