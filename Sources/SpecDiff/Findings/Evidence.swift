import Diagnostics

/// The page lines on which a finding stands, attached by whoever has both sides' pages at hand.
public struct Evidence: Hashable, Sendable {
  /// The lines of the base's page, in their order; empty where nothing stood.
  public var before: [SourceSpan]
  /// The lines of the head's page, in their order.
  public var after: [SourceSpan]

  public init(before: [SourceSpan] = [], after: [SourceSpan] = []) {
    self.before = before
    self.after = after
  }

  public var isEmpty: Bool { before.isEmpty && after.isEmpty }
}

/// What made the spec differ, decided by re-reading both sides' pages.
public enum Cause: String, Hashable, Sendable, CaseIterable {
  /// The documentation was edited.
  case pages
  /// A human decision was made, changed or withdrawn.
  case corrections
  /// The same pages and corrections are read differently.
  case reader
  /// More than one of them.
  case mixed
}
