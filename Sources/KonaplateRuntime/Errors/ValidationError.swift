/// A model breaks documented constraints.
public struct ValidationError: Error, Hashable, Sendable {
  /// Every violation in the order of the fields; never empty.
  public var violations: [Violation]

  public init(violations: [Violation]) { self.violations = violations }
}

extension ValidationError: CustomStringConvertible {
  public var description: String { violations.map(\.description).joined(separator: "; ") }
}
