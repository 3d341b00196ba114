/// A model with fields that must not reach a log: card numbers, codes, secrets.
///
/// Printing, interpolating, dumping and reflecting such a model all go through its mirror, which shows ``Redacted`` in
/// the place of those fields. Conformances are generated.
public protocol Redacting: CustomReflectable {}

extension Redacting where Self: Model {
  /// The fields that would be sent, ``Redacted`` in the place of the sensitive ones.
  public var customMirror: Mirror {
    let children = FieldList.entries(of: self).compactMap { entry -> Mirror.Child? in
      entry.value.map { (label: entry.name, value: entry.isSensitive ? Redacted() : $0.base) }
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
