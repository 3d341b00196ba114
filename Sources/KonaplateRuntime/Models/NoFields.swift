/// The request or the response of a call for which the documentation lists no parameters.
///
/// It is sent as an empty object, and decodes from anything.
public struct NoFields: Hashable, Sendable, Codable {
  public init() {}

  public init(from decoder: any Decoder) throws {}

  public func encode(to encoder: any Encoder) throws { _ = encoder.container(keyedBy: FieldKey.self) }
}

extension NoFields: Validatable {
  public func validate(into violations: inout Violations) {}
}
