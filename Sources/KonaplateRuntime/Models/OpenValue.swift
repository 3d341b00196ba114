/// A value from a documented set that the service may extend.
///
/// Documented values are static members; any other raw value decodes and encodes unchanged, so that a service which grows
/// a value does not break its clients. Validating a request flags values that are not documented.
public protocol OpenValue<RawValue>: RawRepresentable, FieldValue where RawValue: FieldValue {
  /// The documented values in the documentation's order.
  static var documented: [Self] { get }

  init(rawValue: RawValue)
}

extension OpenValue {
  /// Whether the documentation lists this value.
  public var isDocumented: Bool { Self.documented.contains(self) }
}
