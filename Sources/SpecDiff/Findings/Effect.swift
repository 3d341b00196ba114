/// What an edit does to what was allowed or promised before it.
public enum Effect: String, Hashable, Sendable, CaseIterable {
  /// More is allowed than before: a longer length, one value more, a field that may now be absent.
  case widened
  /// Less is allowed than before.
  case tightened
  /// Something else is said, neither more nor less: another type, another path, another format.
  case replaced
  /// Something is there that nobody had to know of.
  case added
  /// Something that could be relied on is gone.
  case removed
  /// Both sides speak of it in words that no rule can weigh against each other.
  case undecidable
  /// Only the wording differs.
  case wording
}

/// Who sends what an edit speaks of.
public enum Direction: String, Hashable, Sendable, CaseIterable {
  /// The caller sends it.
  case request
  /// The service sends it.
  case response
  /// The whole call.
  case both
  /// Nothing of it travels.
  case neither
}
