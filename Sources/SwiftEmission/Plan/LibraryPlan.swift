import SpecModel

/// Everything that is decided about the generated library. Rendering adds nothing to it.
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
  /// Sorted by type name.
  var endpoints: [EndpointPlan]

  enum Access: String {
    case `public`, package, `internal`
  }
}

/// One endpoint: a namespace in a file of its own.
struct EndpointPlan: Sendable {
  var typeName: Identifier
  /// The documentation's facts as they stand in the spec.
  var endpoint: Endpoint
  var request: ModelPlan
  var response: ModelPlan
  /// In the order of the first result with each code.
  var errorCases: [ErrorCasePlan]
  var method: MethodPlan
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
