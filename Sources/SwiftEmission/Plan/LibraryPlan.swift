import SpecModel

/// What is decided about the generated library as a whole; the rest is decided endpoint by endpoint.
struct LibraryPlan: Sendable {
  var access: Access
  /// The type that lists all endpoints, and the name of its file.
  var registryName: Identifier
  /// The protocol of all calls, and the name of its file.
  var apiName: Identifier
  /// The test double, and the name of its file.
  var stubName: Identifier
  /// The request headers that endpoints share.
  var requestHeaders: [HeaderPlan]
  var numberTypes: NumberTypes
  /// Sorted by type name.
  var endpoints: [EndpointOutline]

  enum Access: String {
    case `public`, package, `internal`
  }
}

/// What the files that all endpoints share say of one.
struct EndpointOutline: Sendable {
  var typeName: Identifier
  /// The documentation's facts as they stand in the spec.
  var endpoint: Endpoint
  var method: MethodPlan
}

/// One endpoint: a namespace in a file of its own. Rendering adds nothing to it.
struct EndpointPlan: Sendable {
  var typeName: Identifier
  /// The documentation's facts as they stand in the spec.
  var endpoint: Endpoint
  var request: ModelPlan
  var response: ModelPlan
  /// In the order of the first result with each code.
  var errorCases: [ErrorCasePlan]
  /// `nil` where the documentation lists none.
  var requestHeaders: HeadersPlan?
  var fieldTexts: [FieldTextPlan]
  var testCases: [TestCasePlan]
  /// A response that keeps every documented constraint.
  var sample: SamplePlan
}

/// A case of an endpoint's error codes.
struct ErrorCasePlan: Sendable {
  var name: Identifier
  var code: String
  /// What the documentation says, for each result with this code.
  var documentation: [Markdown]
}
