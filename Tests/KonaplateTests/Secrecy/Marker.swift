import Foundation

/// A secret that tests put into every sensitive field and look for wherever something is shown.
enum Marker {
  /// A character that nothing else in the library uses.
  static let scalar: Unicode.Scalar = "⚷"
  /// A number that nothing else in the library uses.
  static let number: Decimal = 739_173_917_391

  /// Whether the secret can be seen in a text.
  static func isSeen(in text: String) -> Bool {
    text.unicodeScalars.contains(scalar) || text.contains(String(scalar.value, radix: 16)) || text.contains("\(number)")
  }

  /// Every way in which a value is shown.
  static func renderings(of value: Any) -> String {
    var dumped = ""
    dump(value, to: &dumped)
    var printed = ""
    print(value, to: &printed)
    var debugPrinted = ""
    debugPrint(value, to: &debugPrinted)
    return [
      dumped, printed, debugPrinted, String(reflecting: value), String(describing: value), "\(value)", "\([value])",
    ].joined(separator: "\n")
  }
}

extension DocumentedField {
  /// A value of the documented type whose every sensitive part is the secret.
  ///
  /// - Parameters:
  ///   - isSound: Whether texts are as long as documented; otherwise they are longer, and of no documented form.
  ///   - isSecret: Whether what holds the field is sensitive as a whole.
  func marked(isSound: Bool, isSecret: Bool = false) -> Body {
    let isSecret = isSecret || sensitive ?? false
    switch type {
    case "object" where !(fields ?? []).isEmpty:
      return .marked(fields ?? [], isSound: isSound, isSecret: isSecret)
    case "object": return .object(isSecret ? ["secret": .string(String(Marker.scalar))] : [:])
    case "array":
      return .array([.marked(items?.fields ?? [], isSound: isSound, isSecret: isSecret)])
    case "string" where isSecret:
      let count = (length?.min ?? 1) + (isSound ? 0 : 500)
      return .string(SampleBody.text(of: count, repeating: Marker.scalar))
    case "number" where isSecret: return .number(Marker.number)
    default: return SampleBody.object(of: [self]).members[name] ?? .null
    }
  }
}

extension Body {
  static func marked(_ fields: [DocumentedField], isSound: Bool, isSecret: Bool = false) -> Body {
    .object(
      fields.reduce(into: [:]) { members, field in
        members[field.name] = field.marked(isSound: isSound, isSecret: isSecret)
      })
  }

  /// What a model encodes to.
  init(coding model: some Encodable) throws {
    self = try JSONDecoder().decode(Body.self, from: JSONEncoder().encode(model))
  }
}
