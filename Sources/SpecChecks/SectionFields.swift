import SpecModel

extension Endpoint.Section {
  /// The fields by dotted path from the section's root, of several under one path the first; none where no condition of the
  /// section asks for them.
  var fieldsForConditions: [String: Field] {
    let hasPredicate =
      headers.contains { $0.departure?.condition?.isPredicate == true }
      || fields.indices.contains { fields[$0].hasPredicate }
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

extension Field {
  /// Whether the condition of the field or of one inside it names fields. Depth costs no stack.
  fileprivate var hasPredicate: Bool {
    if condition?.isPredicate == true { return true }
    if fields.isEmpty, items?.fields.isEmpty ?? true { return false }
    var pending = [fields, items?.fields ?? []]
    while let list = pending.popLast() {
      for field in list {
        if field.condition?.isPredicate == true { return true }
        if !field.fields.isEmpty { pending.append(field.fields) }
        if let items = field.items, !items.fields.isEmpty { pending.append(items.fields) }
      }
    }
    return false
  }
}
