import Diagnostics

extension JSONWriter {
  /// A field, or with `shared` only where it departs from that: a member it lacks is then `null`.
  mutating func field(_ field: Field, departingFrom shared: Field? = nil) {
    object { object in
      object.member(FieldKey.name.rawValue, field.name)
      FieldMembers(isDeparture: shared != nil).write(field, departingFrom: shared, to: &object)
    }
  }

  mutating func fields(_ key: String, _ fields: [Field]) {
    member(
      key,
      array: { list in
        for field in fields { list.field(field) }
      })
  }

  mutating func specValue(_ value: SpecValue) {
    switch value {
    case .string(let text): string(text)
    case .number(let number): self.number(number.text)
    case .boolean(let flag): boolean(flag)
    }
  }

  mutating func bounds(_ bounds: Bounds) {
    object { object in
      object.key(BoundsKey.min.rawValue)
      object.number(bounds.min.text)
      object.key(BoundsKey.max.rawValue)
      object.number(bounds.max.text)
    }
  }

  mutating func condition(_ condition: Condition) {
    object { object in
      switch condition {
      case .when(let predicate, let presence):
        object.member(ConditionKey.then.rawValue, presence.rawValue)
        object.key(ConditionKey.when.rawValue)
        object.predicate(predicate)
      case .prose(let text): object.member(ConditionKey.text.rawValue, text)
      }
    }
  }

  private mutating func predicate(_ predicate: Condition.Predicate) {
    object { object in
      switch predicate {
      case .field(let path, let value):
        object.member(PredicateKey.field.rawValue, path)
        object.key(PredicateKey.is.rawValue)
        object.specValue(value)
      case .all(let predicates):
        object.member(
          PredicateKey.all.rawValue,
          array: { list in
            for predicate in predicates { list.predicate(predicate) }
          })
      }
    }
  }

  mutating func items(_ items: Field.Items) {
    object { object in
      object.member(ItemsKey.type.rawValue, items.type.rawValue)
      if items.isNestingAssumed { object.member(ItemsKey.nesting.rawValue, NestingWord.assumed.rawValue) }
      if !items.fields.isEmpty { object.fields(ItemsKey.fields.rawValue, items.fields) }
    }
  }

  mutating func documentedValue(_ value: DocumentedValue) {
    object { object in
      object.key(DocumentedValueKey.value.rawValue)
      object.specValue(value.value)
      if let name = value.name { object.member(DocumentedValueKey.name.rawValue, name) }
      if let meaning = value.meaning { object.member(DocumentedValueKey.meaning.rawValue, meaning) }
    }
  }
}

/// Writes the members of a field behind its name, in their order.
private struct FieldMembers {
  /// Whether only what differs from a shared header is written.
  let isDeparture: Bool

  /// - Parameter shared: The shared header; `nil` when the field is written whole.
  func write(_ field: Field, departingFrom shared: Field?, to writer: inout JSONWriter) {
    member(.type, field.type, shared?.type, in: &writer) { $0.string($1.rawValue) }
    member(.presence, field.presence, shared?.presence, in: &writer) { $0.string($1.rawValue) }
    member(.condition, field.condition, shared?.condition, in: &writer) { $0.condition($1) }
    member(.length, field.length, shared?.length, in: &writer) { $0.bounds($1) }
    member(.range, field.range, shared?.range, in: &writer) { $0.bounds($1) }
    member(.fixed, field.fixed, shared?.fixed, in: &writer) { $0.number($1.text) }
    member(.format, field.format, shared?.format, in: &writer) { $0.string($1) }
    list(.placeholders, field.placeholders, shared?.placeholders, in: &writer) { list, placeholder in
      list.object { object in
        object.member(PlaceholderKey.text.rawValue, placeholder.text)
        object.member(PlaceholderKey.meaning.rawValue, placeholder.meaning)
      }
    }
    member(.unit, field.unit, shared?.unit, in: &writer) { $0.string($1) }
    member(.default, field.defaultValue, shared?.defaultValue, in: &writer) { $0.specValue($1) }
    list(.values, field.values, shared?.values, in: &writer) { $0.documentedValue($1) }
    flag(.sensitive, field.isSensitive, shared?.isSensitive, in: &writer) { $0.boolean(true) }
    list(.description, field.description, shared?.description, in: &writer) { $0.string($1) }
    flag(.nesting, field.isNestingAssumed, shared?.isNestingAssumed, in: &writer) {
      $0.string(NestingWord.assumed.rawValue)
    }
    member(.items, field.items, shared?.items, in: &writer) { $0.items($1) }
    list(.fields, field.fields, shared?.fields, in: &writer) { $0.field($1) }
  }

  /// A member that is there unless its value is `nil`.
  ///
  /// A departure leaves it out where the shared header has it letter for letter: texts that only look alike, composed of other scalars, are two.
  private func member<Part>(
    _ key: FieldKey, _ own: Part?, _ other: @autoclosure () -> Part?, in writer: inout JSONWriter,
    _ write: (inout JSONWriter, Part) -> Void
  ) {
    if isDeparture {
      let texts = [own, other()].map { part in
        part.map {
          var writer = JSONWriter(isOneLine: true)
          write(&writer, $0)
          return writer.fileBytes()
        }
      }
      if texts[0] == texts[1] { return }
    }
    if let own {
      writer.key(key.rawValue)
      write(&writer, own)
    } else if isDeparture {
      writer.key(key.rawValue)
      writer.null()
    }
  }

  /// A member that is there unless its list is empty.
  private func list<Element>(
    _ key: FieldKey, _ own: [Element], _ other: @autoclosure () -> [Element]?, in writer: inout JSONWriter,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    member(key, own.isEmpty ? nil : own, other().flatMap { $0.isEmpty ? nil : $0 }, in: &writer) { writer, elements in
      writer.array { list in
        for element in elements { write(&list, element) }
      }
    }
  }

  /// A member that is there when a flag is set.
  private func flag(
    _ key: FieldKey, _ own: Bool, _ other: @autoclosure () -> Bool?, in writer: inout JSONWriter,
    _ write: (inout JSONWriter) -> Void
  ) {
    member(key, own ? true : nil, other() == true ? true : nil, in: &writer) { writer, _ in write(&writer) }
  }
}
