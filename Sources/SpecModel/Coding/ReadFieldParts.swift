import Diagnostics

extension JSONReader {
  mutating func bounds(_ node: JSONNode) -> Bounds? {
    object(node, "an interval", keys: BoundsKey.self) { reader, members in
      let min = reader.required(.min, in: &members) { $0.number($1) }
      let max = reader.required(.max, in: &members) { $0.number($1) }
      guard let min, let max else { return nil }
      return Bounds(min: min, max: max)
    }
  }

  /// Bounds that count characters.
  mutating func length(_ node: JSONNode) -> Bounds? {
    guard let bounds = bounds(node) else { return nil }
    for bound in [bounds.min, bounds.max] where !bound.isCount {
      report(.valueInvalid, "a length is \(bound), expected a whole number of characters, zero or more", at: node)
      return nil
    }
    return bounds
  }

  mutating func specValue(_ node: JSONNode) -> SpecValue? {
    switch value(node) {
    case .string(let text): .string(text)
    case .number(let number): .number(number)
    case .boolean(let flag): .boolean(flag)
    case .null, .array, .object, nil: mismatch(node, "a string, a number, true or false")
    }
  }

  mutating func condition(_ node: JSONNode) -> Condition? {
    object(node, "a condition", keys: ConditionKey.self) { reader, members in
      let text = reader.optional(.text, in: &members) { $0.nonEmptyString($1) }
      if let text {
        guard reader.node(.then, in: &members) == nil, reader.node(.when, in: &members) == nil else {
          reader.report(
            .valueInvalid, "a condition has either `text` or `then` and `when`, found both", at: node,
            fix: "Remove \"text\" if the condition was understood")
          return nil
        }
        return .prose(text)
      }
      let then = reader.required(.then, in: &members) { $0.word($1, of: Presence.self) }
      let when = reader.required(.when, in: &members) { $0.predicate($1) }
      guard let then, let when else { return nil }
      return .when(when, then: then)
    }
  }

  private mutating func predicate(_ node: JSONNode) -> Condition.Predicate? {
    object(node, "a condition's `when`", keys: PredicateKey.self) { reader, members in
      if let list = reader.node(.all, in: &members) {
        let parts = reader.list(list) { $0.predicate($1) }
        if parts != nil, reader.elements(of: list).isEmpty {
          reader.report(.valueInvalid, "`all` is empty, expected at least one condition", at: list)
        }
        guard reader.node(.field, in: &members) == nil, reader.node(.is, in: &members) == nil else {
          reader.report(.valueInvalid, "`when` has either `all` or `field` and `is`, found both", at: node)
          return nil
        }
        return parts.map { .all($0) }
      }
      let field = reader.required(.field, in: &members) { $0.nonEmptyString($1) }
      let value = reader.required(.is, in: &members) { $0.specValue($1) }
      guard let field, let value else { return nil }
      return .field(path: field, is: value)
    }
  }

  mutating func placeholder(_ node: JSONNode) -> Field.Placeholder? {
    object(node, "a placeholder", keys: PlaceholderKey.self) { reader, members in
      let text = reader.required(.text, in: &members) { $0.nonEmptyString($1) }
      let meaning = reader.required(.meaning, in: &members) { $0.string($1) }
      guard let text, let meaning else { return nil }
      return Field.Placeholder(text: text, meaning: meaning)
    }
  }

  mutating func documentedValue(_ node: JSONNode) -> DocumentedValue? {
    object(node, "a documented value", keys: DocumentedValueKey.self) { reader, members in
      let value = reader.required(.value, in: &members) { $0.specValue($1) }
      let name = reader.optional(.name, in: &members) { $0.nonEmptyString($1) }
      let meaning = reader.optional(.meaning, in: &members) { $0.string($1) }
      return value.map { DocumentedValue(value: $0, meaning: meaning, name: name) }
    }
  }

  mutating func items(_ node: JSONNode) -> Field.Items? {
    object(node, "an array's items", keys: ItemsKey.self) { reader, members in
      let type = reader.required(.type, in: &members) { $0.word($1, of: FieldType.self) }
      let isAssumed = reader.optional(.nesting, in: &members) { $0.nesting($1) }
      let fields = reader.optional(.fields, in: &members) { $0.fields($1) } ?? []
      guard let type else { return nil }
      if type != .object, !fields.isEmpty {
        reader.report(.valueInvalid, "items of type `\(type.rawValue)` have no `fields`", at: node)
      }
      return Field.Items(type: type, fields: fields, isNestingAssumed: isAssumed ?? false)
    }
  }

  mutating func nesting(_ node: JSONNode) -> Bool? { word(node, of: NestingWord.self).map { _ in true } }
}

extension ExactNumber {
  /// Whether it can count something: whole and not negative.
  fileprivate var isCount: Bool { isInteger && text.utf8.first != UInt8(ascii: "-") }
}
