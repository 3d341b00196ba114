import Foundation

/// What a field of a ``Model`` can hold, beside other models.
public protocol FieldValue: Hashable, Codable, Sendable {
  /// Stands in for a value that could not be read, in a model that is given up for that reason.
  static var unread: Self { get }
}

extension String: FieldValue {
  public static var unread: String { "" }
}

extension Bool: FieldValue {
  public static var unread: Bool { false }
}

extension Int: FieldValue {
  public static var unread: Int { 0 }
}

extension Int64: FieldValue {
  public static var unread: Int64 { 0 }
}

extension UInt64: FieldValue {
  public static var unread: UInt64 { 0 }
}

extension Decimal: FieldValue {
  public static var unread: Decimal { 0 }
}

extension JSONObject: FieldValue {
  public static var unread: JSONObject { JSONObject() }
}

extension JSONValue: FieldValue {
  public static var unread: JSONValue { .null }
}

extension Array: FieldValue where Element: FieldValue {
  public static var unread: [Element] { [] }
}

extension OpenValue {
  public static var unread: Self { Self(rawValue: .unread) }
}
