/// A model with fields that must not reach a log: card numbers, codes, secrets.
///
/// Printing, interpolating, dumping and reflecting such a model all go through its mirror, which shows ``Redacted`` in
/// the place of those fields. Conformances are generated.
public protocol Redacting: CustomReflectable {
  /// Every field by name, in documented order, with ``Redacted`` for the sensitive ones.
  var redactedFields: KeyValuePairs<String, Any?> { get }
}

extension Redacting {
  public var customMirror: Mirror {
    let children = redactedFields.map { name, value in
      (label: Optional(name), value: value ?? Optional<Any>.none as Any)
    }
    return Mirror(self, children: children, displayStyle: .struct)
  }
}

/// Stands where a sensitive value would be shown.
public struct Redacted: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public init() {}

  public var description: String { "<redacted>" }

  public var debugDescription: String { description }

  public var customMirror: Mirror { Mirror(self, children: []) }
}
