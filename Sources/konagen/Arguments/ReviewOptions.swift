import SpecDiff

/// What `konagen diff` is asked for.
struct ReviewOptions: Hashable, Sendable {
  var format = ReviewFormat.text
  var failOn = FailureThreshold.breaking
  /// Fingerprints, or the word `all`.
  var accepted: [String] = []
  var reason: [String] = []
}

/// How a review is printed.
enum ReviewFormat: String, Hashable, Sendable, CaseIterable {
  case text, markdown, json, github, sarif, junit
}

/// From which severity on a finding that nobody accepted makes the comparison fail.
enum FailureThreshold: String, Hashable, Sendable, CaseIterable {
  case breaking, risky, review, safe, note, never

  /// `nil` for none.
  var severity: FindingSeverity? { FindingSeverity(rawValue: rawValue) }
}
