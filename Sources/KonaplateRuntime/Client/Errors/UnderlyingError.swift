/// An error of another library, kept for a debugger but never shown: nobody knows what its text reveals.
public struct UnderlyingError: Sendable {
  /// The error itself. Its description may hold a payload or a key; do not log it.
  public var error: any Error

  public init(_ error: any Error) { self.error = error }
}

extension UnderlyingError: Hashable {
  /// Two causes are equal when their errors are of one type.
  public static func == (lhs: UnderlyingError, rhs: UnderlyingError) -> Bool {
    type(of: lhs.error) == type(of: rhs.error)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(type(of: error))) }
}

extension UnderlyingError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The error's type alone.
  public var description: String { "\(type(of: error))" }

  public var debugDescription: String { description }

  public var customMirror: Mirror { Mirror(self, children: []) }
}
