/// The coding key of every generated model: a field's documented name.
///
/// One shared key type costs a fraction of the compile time and code of an enumeration for each model.
public struct FieldKey: CodingKey, Hashable, ExpressibleByStringLiteral {
  public let stringValue: String

  public var intValue: Int? { nil }

  public init(stringLiteral value: String) { stringValue = value }

  public init(stringValue: String) { self.stringValue = stringValue }

  public init?(intValue: Int) { nil }
}
