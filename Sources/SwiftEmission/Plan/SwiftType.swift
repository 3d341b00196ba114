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

  /// As it is written inside the model.
  var code: Source {
    switch self {
    case .string: "String"
    case .boolean: "Bool"
    case .int: "Int"
    case .int64: "Int64"
    case .uint64: "UInt64"
    case .decimal: "Decimal"
    case .jsonObject: "JSONObject"
    case .jsonValue: "JSONValue"
    case .nested(let name): name.code
    case .array(let element): "[\(element.code)]"
    }
  }
}
