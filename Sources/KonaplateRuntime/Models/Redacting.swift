/// A model with fields that must not reach a log: card numbers, codes, secrets.
///
/// Printing, interpolating, dumping and reflecting such a model all go through its mirror, which shows ``Redacted`` in
/// the place of those fields. Conformances are generated.
public protocol Redacting: Encodable, CustomReflectable {
  /// The documented names of the fields that must not be shown.
  static var sensitiveFields: [String] { get }
}

extension Redacting {
  /// The fields that would be sent, ``Redacted`` in the place of the sensitive ones.
  public var customMirror: Mirror {
    let collector = FieldCollector(sensitiveFields: Self.sensitiveFields)
    // The collector throws nothing; a model that does shows what it gave until then.
    try? encode(to: collector)
    return Mirror(self, children: collector.fields, displayStyle: .struct)
  }
}

/// Stands where a sensitive value would be shown.
public struct Redacted: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public init() {}

  public var description: String { "<redacted>" }

  public var debugDescription: String { description }

  public var customMirror: Mirror { Mirror(self, children: []) }
}
