import Foundation

/// What an independent reading of the spec says about a request body: the broken constraints, each as `path: kind`.
struct ExpectedVerdict {
  /// The broken constraints.
  private(set) var broken: Set<String> = []
  private let root: Body
  /// The documented defaults by dotted path.
  private let defaults: [String: Body]

  init(of body: Body, by fields: [DocumentedField]) {
    root = body
    defaults = Self.defaults(of: fields, under: [])
    check(body, by: fields, at: [])
  }

  private mutating func check(_ object: Body, by fields: [DocumentedField], at path: [Body.Step]) {
    for field in fields {
      let place = path + [.name(field.name)]
      guard let value = object.members[field.name], value != .null else {
        if field.presence == "conditional", let predicate = field.condition?.when, holds(predicate) {
          broken.insert("\(place.text): presence")
        }
        continue
      }
      check(value, by: field, at: place)
    }
  }

  private mutating func check(_ value: Body, by field: DocumentedField, at place: [Body.Step]) {
    if let values = field.values {
      // A documented value is right whatever else the page says.
      if values.contains(where: { $0.value == value }) { return }
      broken.insert("\(place.text): values")
    }
    switch value {
    case .string(let text):
      let count = Decimal(text.unicodeScalars.count)
      if let length = field.length, count < length.min || count > length.max {
        broken.insert("\(place.text): length")
      }
      if let format = field.format, FormatSamples.byForm[format]?.sound.contains(text) == false {
        broken.insert("\(place.text): format")
      }
    case .number(let number):
      if let range = field.range, number < range.min || number > range.max {
        broken.insert("\(place.text): range")
      }
    case .object: check(value, by: field.fields ?? [], at: place)
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        check(element, by: field.items?.fields ?? [], at: place + [.index(index)])
      }
    case .boolean, .null: break
    }
  }

  /// Whether a condition holds in the body, an absent field having its documented default.
  private func holds(_ predicate: DocumentedField.Predicate) -> Bool {
    if let all = predicate.all { return all.allSatisfy(holds) }
    guard let field = predicate.field, let expected = predicate.expected else { return false }
    let path = field.split(separator: ".").map { Body.Step.name(String($0)) }
    return (root[path[...]] ?? defaults[field]) == expected
  }

  private static func defaults(of fields: [DocumentedField], under path: [Body.Step]) -> [String: Body] {
    fields.reduce(into: [:]) { defaults, field in
      let place = path + [.name(field.name)]
      defaults[place.text] = field.defaultValue
      defaults.merge(Self.defaults(of: field.fields ?? [], under: place)) { first, _ in first }
    }
  }
}
