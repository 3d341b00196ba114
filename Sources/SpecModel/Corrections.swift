/// The human decisions that stand beside the pages' facts.
public struct Corrections: Hashable, Sendable {
  public init() {}
}
