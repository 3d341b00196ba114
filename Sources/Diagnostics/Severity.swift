/// How much a diagnostic weighs, from a remark to a reason to stop.
public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
  /// Worth knowing; never changes an exit status.
  case note
  /// Worth deciding; an error under `--strict`.
  case warning
  /// Nothing is written while one stands.
  case error

  public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
