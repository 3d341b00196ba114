/// The least change of a semantic version that tells the generated library's users the truth.
public enum VersionBump: String, Hashable, Sendable, CaseIterable {
  case none, patch, minor, major
}

extension Comparison {
  /// Major when a caller or its source can break, minor when a caller can notice, patch when only words changed.
  ///
  /// An acceptance changes nothing here: an accepted break is still a break.
  public var suggestedBump: VersionBump {
    guard let worst = findings.lazy.map(\.severity).max() else { return .none }
    if worst == .breaking || findings.contains(where: { $0.verdicts.source.severity >= .risky }) { return .major }
    return worst == .note ? .patch : .minor
  }
}
