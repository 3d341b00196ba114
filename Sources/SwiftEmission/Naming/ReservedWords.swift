enum ReservedWords {
  /// Words that need backticks where they stand alone: the keywords, and those that begin an expression of their own.
  static let escaped: Set<String> = [
    "Any", "as", "associatedtype", "async", "await", "borrow", "break", "case", "catch", "class", "consume", "continue",
    "copy", "default", "defer", "deinit", "discard", "do", "each", "else", "enum", "extension", "fallthrough", "false",
    "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
    "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "Self",
    "some", "static", "struct", "subscript", "super", "switch", "then", "throw", "throws", "true", "try", "typealias",
    "unsafe", "var", "where", "while", "yield", "any",
  ]

  /// Words that backticks do not tame: behind a dot they mean something else.
  static let untamable: Set<String> = ["init", "Protocol", "self", "Self", "Type"]

  /// Types that generated code mentions without a module: nothing generated may stand in their light.
  static let mentionedTypes: Set<String> = [
    "Bool", "ClosedRange", "Decimal", "DocumentedErrorCode", "DocumentedHeader", "DocumentedResult", "Endpoint",
    "EndpointDocumentation", "EndpointFacts", "ErrorCode", "FieldList", "FieldReader", "Int", "Int64", "JSONObject",
    "JSONValue", "Model", "NoErrorCode", "NoFields", "OpenValue", "RawValue", "Request", "Response", "String",
    "UInt64", "ValueFormat",
  ]

  /// Names that no generated type may have.
  static let types: Set<String> = escaped.union(mentionedTypes).union(untamable)

  /// The types of the runtime that users of a generated library meet beside its own: of one name, they would be ambiguous.
  static let runtimeTypes: Set<String> = [
    "BodyCipher", "CallContext", "CallError", "ClientConfiguration", "DocumentedErrorCode", "DocumentedHeader",
    "DocumentedResult", "DocumentedTestCase", "Endpoint", "EndpointCaller", "EndpointDocumentation", "EndpointFacts",
    "FieldList", "FieldReader", "FieldTexts", "FieldValue", "HTTPHeaders", "HTTPRequest", "HTTPResponse",
    "JSONObject", "JSONValue", "KonaplateClient", "LogMiddleware", "Middleware", "Model", "NextSend", "NoErrorCode",
    "NoFields", "OpenValue", "PortalHeader", "PortalWireFormat", "Redacted", "Rejection", "RequestSigner",
    "ResultEnvelope", "RetryMiddleware", "ServiceTimeZone", "StubbedAnswer", "StubbedAnswers", "StubbedOutcome",
    "TestLabel", "TransactionTime", "TransactionTokenSigner", "Transport", "TransportError", "URLSessionTransport",
    "UndecodableResponse", "UnderlyingError", "ValidationError", "ValidationPolicy", "ValueFormat", "Violation",
    "Violations", "WireFormat",
  ]

  /// Names that no type of the module's top level may have besides: generated code or its readers need them.
  static let topLevelTypes: Set<String> = runtimeTypes.union([
    "Duration", "Error", "Foundation", "KeyPath", "KonaplateRuntime", "Never", "Optional", "Result", "Swift", "Task",
    "Void",
  ])

  /// Members of the client and its test double that have another meaning than a call's method.
  static let clientMembers: Set<String> = [
    "configuration", "customMirror", "debugDescription", "description", "send",
  ]

  /// Static members of value sets and error codes that their constants may not be called.
  static let constantMembers: Set<String> = ["allCases", "documented", "results"]

  /// Names that no property may have as they are: it would be unreachable, hide a type, or meet a requirement that is none of
  /// its business.
  static let properties: Set<String> = untamable.union(mentionedTypes).union([
    "customMirror", "hashValue",
  ])

  /// Names inside generated functions; a property of that name is reached through `self`.
  static let locals: Set<String> = ["fields"]
}
