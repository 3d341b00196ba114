/// The type of a property, without its optionality.
indirect enum SwiftType: Hashable, Sendable {
  case string, boolean
  case int, int64, uint64, decimal
  /// An object or a value whose members the documentation does not list.
  case jsonObject, jsonValue
  /// A type inside the model.
  case nested(Identifier)
  case array(SwiftType)

  var mentionsDecimal: Bool {
    switch self {
    case .decimal: true
    case .array(let element): element.mentionsDecimal
    default: false
    }
  }
}

extension Source.StringInterpolation {
  /// A type as it is written inside the model.
  mutating func appendInterpolation(_ type: SwiftType) {
    switch type {
    case .string: appendLiteral("String")
    case .boolean: appendLiteral("Bool")
    case .int: appendLiteral("Int")
    case .int64: appendLiteral("Int64")
    case .uint64: appendLiteral("UInt64")
    case .decimal: appendLiteral("Decimal")
    case .jsonObject: appendLiteral("JSONObject")
    case .jsonValue: appendLiteral("JSONValue")
    case .nested(let name): appendInterpolation(name)
    case .array(let element):
      appendLiteral("[")
      appendInterpolation(element)
      appendLiteral("]")
    }
  }
}
