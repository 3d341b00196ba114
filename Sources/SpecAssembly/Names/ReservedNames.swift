/// Where a name stands in the generated code, which decides what it must not be called.
enum NameScope {
  /// Endpoint types, side by side in the module.
  case endpoints
  /// The error cases of one endpoint.
  case errors
  /// The constants of one field.
  case values

  var casing: NameCasing { self == .endpoints ? .type : .member }

  /// What is appended to a reserved name, and put before one that begins with a digit.
  var noun: String {
    switch self {
    case .endpoints: "Endpoint"
    case .errors: "Error"
    case .values: "Value"
    }
  }

  func reserves(_ name: String) -> Bool {
    switch self {
    case .endpoints: NameScope.reservedTypes.contains(name)
    case .errors, .values: NameScope.reservedMembers.contains(name)
    }
  }

  /// Types that generated code speaks of by their bare names.
  private static let reservedTypes: Set<String> = [
    "Any", "AnyObject", "Array", "Bool", "Character", "Codable", "CodingKey", "Data", "Date", "Decimal", "Decodable",
    "Decoder", "Dictionary", "Double", "Encodable", "Encoder", "Equatable", "Error", "Float", "Hashable", "Hasher",
    "Identifiable", "Int", "Int8", "Int16", "Int32", "Int64", "JSONObject", "JSONValue", "Locale", "Never",
    "Optional", "Protocol", "RawRepresentable", "Result", "Self", "Sendable", "Set", "String", "Substring", "Swift",
    "Type", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "URL", "URLRequest", "URLSession", "UUID", "Void",
    "BodyCipher", "CallError", "DocumentedErrorCode", "DocumentedResult", "Endpoint", "EndpointDocumentation",
    "EndpointFacts", "ErrorCode", "FieldList", "FieldReader", "FieldValue", "Foundation", "Konaplate", "KonaplateAPI",
    "KonaplateClient", "KonaplateRuntime", "KonaplateStub", "Model", "NoErrorCode", "OpenValue", "Rejection",
    "Request", "RequestSigner", "Response", "Transport", "ValidationError", "ValueFormat", "Violation", "Violations",
  ]

  /// Keywords, and what the types that hold the names already have.
  private static let reservedMembers: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default",
    "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
    "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
    "protocol", "public", "repeat", "rethrows", "return", "self", "some", "static", "struct", "subscript", "super",
    "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while", "allCases", "debugDescription",
    "description", "documentedValues", "encode", "hash", "hashValue", "none", "rawValue",
  ]
}
