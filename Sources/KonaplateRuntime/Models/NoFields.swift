/// The request or the response of a call for which the documentation lists no parameters.
///
/// It is sent as an empty object, and decodes from anything.
public struct NoFields: Model {
  public init() {}

  public init(fields: inout FieldReader) {}

  public func list(in fields: inout FieldList) {}

  public init(from decoder: any Decoder) throws {}
}
