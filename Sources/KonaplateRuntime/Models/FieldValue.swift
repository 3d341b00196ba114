import Foundation

/// What a field of a ``Model`` that must be there can hold, beside other models.
public protocol FieldValue: Hashable, Codable, Sendable {
  /// Any value: it stands in for one that could not be read, until decoding the model fails for that reason.
  static func placeholder(in fields: FieldReader) -> Self
}

extension String: FieldValue {
  public static func placeholder(in fields: FieldReader) -> String { "" }
}

extension Bool: FieldValue {
  public static func placeholder(in fields: FieldReader) -> Bool { false }
}

extension Int: FieldValue {
  public static func placeholder(in fields: FieldReader) -> Int { 0 }
}

extension Int64: FieldValue {
  public static func placeholder(in fields: FieldReader) -> Int64 { 0 }
}

extension UInt64: FieldValue {
  public static func placeholder(in fields: FieldReader) -> UInt64 { 0 }
}

extension Decimal: FieldValue {
  public static func placeholder(in fields: FieldReader) -> Decimal { 0 }
}

extension JSONObject: FieldValue {
  public static func placeholder(in fields: FieldReader) -> JSONObject { JSONObject() }
}

extension JSONValue: FieldValue {
  public static func placeholder(in fields: FieldReader) -> JSONValue { .null }
}

extension Array: FieldValue where Element: FieldValue {
  public static func placeholder(in fields: FieldReader) -> [Element] { [] }
}

extension OpenValue {
  public static func placeholder(in fields: FieldReader) -> Self { Self(rawValue: .placeholder(in: fields)) }
}
