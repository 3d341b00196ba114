import SpecModel

/// The names of the types inside a model, one for each field that needs one. Which it is does not depend on the fields' order.
///
/// A field gives its own name to its type. Where that name is Swift's, a property's or another field's too, all of these
/// fields take an ending, and where that does not help either, a beginning.
///
/// - Parameter properties: For each field its property, `nil` where it has none.
func nestedTypeNames(of fields: [Field], _ properties: [Identifier?]) -> [Identifier?] {
  var names: [Identifier?] = Array(repeating: nil, count: fields.count)
  var unnamed = fields.indices.filter { fields[$0].needsType && properties[$0] != nil }
  if unnamed.isEmpty { return names }
  var taken = Set(properties.compactMap { $0?.text })
  for attempt in 0..<3 where !unnamed.isEmpty {
    let attempts = unnamed.map { (field: $0, name: fields[$0].typeName(properties[$0], attempt: attempt)) }
    let uses = Dictionary(attempts.map { ($0.name?.text ?? "", 1) }, uniquingKeysWith: +)
    for case (let field, let name?) in attempts
    where uses[name.text] == 1 && !taken.contains(name.text) && !ReservedWords.types.contains(name.text) {
      names[field] = name
    }
    taken.formUnion(unnamed.compactMap { names[$0]?.text })
    unnamed.removeAll { names[$0] != nil }
  }
  return names
}

extension Field {
  /// Whether its value has a generated type of its own.
  var needsType: Bool {
    switch type {
    case .boolean: false
    case .string, .number: !values.isEmpty
    case .object: !fields.isEmpty
    case .array:
      switch items?.type {
      case .object: items?.fields.isEmpty == false
      case .string, .number: !values.isEmpty
      case .boolean, .array, nil: false
      }
    }
  }

  fileprivate func typeName(_ property: Identifier?, attempt: Int) -> Identifier? {
    let isItem = items?.type == .object
    let name = isItem ? Identifier.type(of: name)?.appending("Item") : Identifier.type(of: name)
    let ending: StaticString = type == .object || isItem ? "Object" : "Value"
    return switch attempt {
    case 0: name
    case 1: name?.appending(ending)
    default: property.map { Identifier(known: "Field").appending($0).appending(ending) }
    }
  }
}
