/// Stands where a sensitive value would be shown: a card number, a code, a secret.
public struct Redacted: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public init() {}

  public var description: String { "<redacted>" }

  public var debugDescription: String { description }

  public var customMirror: Mirror { Mirror(self, children: []) }
}
