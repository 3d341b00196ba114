import SpecModel

/// What stands in a spec, in the words of a review.
enum Describe {
  static func bounds(_ bounds: Bounds?, unit: String = "") -> String? {
    guard let bounds else { return nil }
    let suffix = unit.isEmpty ? "" : " " + unit
    return bounds.min == bounds.max ? "exactly \(bounds.min)\(suffix)" : "\(bounds.min) to \(bounds.max)\(suffix)"
  }

  static func value(_ value: SpecValue) -> String {
    switch value {
    case .string(let text): text
    case .number(let number): number.text
    case .boolean(let flag): flag ? "true" : "false"
    }
  }

  static func documented(_ value: DocumentedValue) -> String {
    Describe.value(value.value) + (value.meaning.map { ": " + $0 } ?? "")
  }

  static func type(_ field: Field) -> String {
    guard let items = field.items else { return field.type.rawValue }
    return "array of \(items.type.rawValue)"
  }

  static func demand(_ demand: Demand) -> String {
    guard let condition = demand.condition else { return demand.presence.rawValue }
    return "\(demand.presence.rawValue): \(Describe.condition(condition))"
  }

  static func condition(_ condition: Condition) -> String {
    switch condition {
    case .prose(let text): text
    case .when(let predicate, let presence):
      "\(presence.rawValue) when "
        + predicate.atoms.map { "\($0.path) is \(value($0.value))" }.joined(separator: " and ")
    }
  }

  /// A field on one line, with what it holds.
  static func field(_ field: Field) -> String {
    var parts = [type(field), demand(Demand(field.presence, field.condition))]
    parts += [bounds(field.length, unit: "characters"), bounds(field.range), field.format].compactMap { $0 }
    if !field.values.isEmpty { parts.append("one of " + field.values.map { value($0.value) }.joined(separator: ", ")) }
    let text = parts.joined(separator: ", ")
    if field.children.isEmpty { return text }
    return text + " { " + field.children.map { "\($0.name): \(Describe.field($0))" }.joined(separator: "; ") + " }"
  }

  static func endpoint(_ endpoint: Endpoint) -> String {
    let fields = endpoint.request.fields.count + endpoint.response.fields.count
    let parts = [endpoint.mode.rawValue, count(fields, "field"), count(endpoint.results.count, "result")]
    return "\(endpoint.title) (\(parts.joined(separator: ", ")))"
  }

  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  static func meaning(_ result: Endpoint.Result) -> String {
    result.description.isEmpty ? result.message : "\(result.message)\n\(result.description)"
  }
}

extension Condition.Predicate {
  /// What it asks, each once, in its own order.
  var atoms: [(path: String, value: SpecValue)] {
    var found: [(path: String, value: SpecValue)] = []
    var waiting: [Condition.Predicate] = [self]
    while let next = waiting.popLast() {
      switch next {
      case .field(let path, let value): found.append((path, value))
      case .all(let parts): waiting += parts.reversed()
      }
    }
    return found
  }
}
