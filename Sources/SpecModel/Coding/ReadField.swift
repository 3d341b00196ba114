import Diagnostics

extension JSONReader {
  /// A field, or with `shared` a departure from that, in which `null` takes a member away.
  mutating func field(_ node: JSONNode, departingFrom shared: Field? = nil) -> Field? {
    object(node, shared == nil ? "a field" : "a header", keys: FieldKey.self) { reader, members in
      var field = shared ?? Field(name: "", type: .string, presence: .optional)
      let isWhole = shared == nil
      if let name = reader.required(.name, in: &members, { $0.nonEmptyString($1) }) { field.name = name }
      if let node = reader.node(.type, in: &members) {
        if let type = reader.word(node, of: FieldType.self) { field.type = type }
      } else if isWhole {
        reader.reportMissing(.type, in: members)
      }
      if let node = reader.node(.presence, in: &members) {
        if let presence = reader.word(node, of: Presence.self) { field.presence = presence }
      } else if isWhole {
        reader.reportMissing(.presence, in: members)
      }
      var part = FieldPart(isNullAllowed: !isWhole)
      part.read(.condition, in: &members, &reader, into: &field.condition, absent: nil) { $0.condition($1) }
      part.read(.length, in: &members, &reader, into: &field.length, absent: nil) { $0.length($1) }
      part.read(.range, in: &members, &reader, into: &field.range, absent: nil) { $0.bounds($1) }
      part.read(.fixed, in: &members, &reader, into: &field.fixed, absent: nil) { $0.number($1) }
      part.read(.format, in: &members, &reader, into: &field.format, absent: nil) { $0.string($1) }
      part.read(.placeholders, in: &members, &reader, into: &field.placeholders, absent: []) { reader, node in
        reader.list(node) { $0.placeholder($1) }
      }
      part.read(.unit, in: &members, &reader, into: &field.unit, absent: nil) { $0.string($1) }
      part.read(.default, in: &members, &reader, into: &field.defaultValue, absent: nil) { $0.specValue($1) }
      part.read(.values, in: &members, &reader, into: &field.values, absent: []) { reader, node in
        reader.list(node) { $0.documentedValue($1) }
      }
      part.read(.sensitive, in: &members, &reader, into: &field.isSensitive, absent: false) { $0.boolean($1) }
      part.read(.description, in: &members, &reader, into: &field.description, absent: []) { $0.strings($1) }
      part.read(.nesting, in: &members, &reader, into: &field.isNestingAssumed, absent: false) { $0.nesting($1) }
      part.read(.items, in: &members, &reader, into: &field.items, absent: nil) { $0.items($1) }
      part.read(.fields, in: &members, &reader, into: &field.fields, absent: []) { $0.fields($1) }
      reader.checkShape(of: field, in: members)
      return field
    }
  }

  /// Fields whose names differ from one another.
  mutating func fields(_ node: JSONNode) -> [Field]? {
    var seen = SeenNames()
    return list(node) { reader, element in
      guard let field = reader.field(element) else { return nil }
      if !seen.insert(field.name) {
        reader.reportRepeated(field.name, at: element)
      }
      return field
    }
  }

  mutating func reportRepeated(_ name: String, at node: JSONNode) {
    report(
      .nameRepeated, "`\(shortened(name))` stands in this list already", at: node,
      fix: "Remove or rename one of the two")
  }

  /// An array has items, and only an object has fields.
  private mutating func checkShape(of field: Field, in members: JSONMembers<FieldKey>) {
    if field.type == .array, field.items == nil { reportMissing(.items, in: members) }
    if field.type != .array, field.items != nil {
      report(.valueInvalid, "a field of type `\(field.type.rawValue)` has no `items`", at: members.object)
    }
    if field.type != .object, !field.fields.isEmpty {
      let fix = field.type == .array ? "Put the fields into \"items\"" : nil
      report(.valueInvalid, "a field of type `\(field.type.rawValue)` has no `fields`", at: members.object, fix: fix)
    }
  }
}

/// Reads the members of a field that can be absent.
private struct FieldPart {
  /// Whether `null` takes the member away, as it does in a departure.
  let isNullAllowed: Bool

  mutating func read<Part>(
    _ key: FieldKey, in members: inout JSONMembers<FieldKey>, _ reader: inout JSONReader, into target: inout Part,
    absent: Part, _ decode: (inout JSONReader, JSONNode) -> Part?
  ) {
    guard let node = reader.node(key, in: &members) else { return }
    if isNullAllowed, reader.isNull(node) {
      target = absent
    } else if let part = decode(&reader, node) {
      target = part
    }
  }
}

/// The names that a list has had so far: few are compared one by one, which is quicker than hashing, many are hashed.
struct SeenNames {
  private var few: [String] = []
  private var many: Set<String> = []

  /// Whether the name is new.
  mutating func insert(_ name: String) -> Bool {
    guard many.isEmpty else { return many.insert(name).inserted }
    if few.contains(name) { return false }
    few.append(name)
    if few.count > 16 { many = Set(few) }
    return true
  }
}
