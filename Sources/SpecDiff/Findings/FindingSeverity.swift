/// How much a finding weighs, from a remark to a broken caller.
public enum FindingSeverity: String, Hashable, Sendable, Comparable, CaseIterable {
  /// Nothing that a caller or a compiler can notice.
  case note
  /// Noticeable, and every correct caller goes on working.
  case safe
  /// Words decide it, so a person has to.
  case review
  /// Correct callers can stop working or compiling, depending on how they were written.
  case risky
  /// Correct callers stop working or compiling.
  case breaking

  public static func < (lhs: FindingSeverity, rhs: FindingSeverity) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .safe: 1
    case .review: 2
    case .risky: 3
    case .breaking: 4
    }
  }
}
