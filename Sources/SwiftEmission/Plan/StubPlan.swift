import SpecModel

/// What the client's protocol and its test double call things for one endpoint.
struct MethodPlan: Sendable {
  /// The method, for example `cardStateModification`.
  var name: Identifier
  /// The test double's closure, for example `onCardStateModification`.
  var closure: Identifier
}

/// A case of the portal's test console.
struct TestCasePlan: Sendable {
  var status: Int
  var label: String
  /// The position of its result in the endpoint's list.
  var result: Int?
}

/// A value that keeps every documented constraint, as an expression.
indirect enum SamplePlan: Sendable {
  case string(String)
  /// So many times the same character.
  case repeated(Int)
  case integer(ExactNumber)
  /// A number that no integer literal holds, in a decimal text.
  case decimal(ExactNumber)
  case boolean(Bool)
  case jsonObject, jsonValue
  /// A constant of the value set at this path of types.
  case constant(Identifier, of: [Identifier])
  /// A structure with arguments for its properties.
  case model([Identifier], [(property: PropertyPlan, value: SamplePlan)])
  case array(SamplePlan)
}
