/// A closed interval: characters for a length, the value itself for a range.
public struct Bounds: Hashable, Sendable {
  public var min: ExactNumber
  public var max: ExactNumber

  public init(min: ExactNumber, max: ExactNumber) {
    self.min = min
    self.max = max
  }

  /// The interval that holds one value, as in `Length : 15`.
  public init(exactly value: ExactNumber) { self.init(min: value, max: value) }
}
