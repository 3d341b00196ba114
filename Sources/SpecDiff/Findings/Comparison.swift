import SpecModel

/// Everything that differs between two specs.
public struct Comparison: Hashable, Sendable {
  /// Sorted: what concerns the whole service first, then the endpoints by their worst finding, then by id; within each of them the worst
  /// first, then by place and rule.
  public var findings: [Finding]

  /// The titles of the endpoints that findings speak of, as the head has them, or the base where an endpoint is gone.
  public var titles: [EndpointID: String]

  public init(findings: [Finding], titles: [EndpointID: String] = [:]) {
    self.findings = findings
    self.titles = titles
  }

  /// The worst severity among findings that nobody accepted; `nil` when there is none.
  public var worstOpenSeverity: FindingSeverity? {
    findings.lazy.filter { $0.acceptance == nil }.map(\.severity).max()
  }

  /// How many findings have each severity, worst first, without those that have none.
  public var counts: [(severity: FindingSeverity, count: Int)] {
    FindingSeverity.allCases.reversed().compactMap { severity in
      let count = findings.lazy.filter { $0.severity == severity }.count
      return count == 0 ? nil : (severity, count)
    }
  }
}

extension Array where Element == Finding {
  /// The order of ``Comparison/findings``.
  func inReviewOrder() -> [Finding] {
    var worst: [EndpointID: FindingSeverity] = [:]
    for finding in self {
      guard let endpoint = finding.subject.endpoint else { continue }
      worst[endpoint] = Swift.max(worst[endpoint] ?? .note, finding.severity)
    }
    return sorted { left, right in
      switch (left.subject.endpoint, right.subject.endpoint) {
      case (nil, .some): return true
      case (.some, nil): return false
      case (.some(let first), .some(let second)) where first != second:
        let weights = (worst[first] ?? .note, worst[second] ?? .note)
        return weights.0 == weights.1 ? first < second : weights.0 > weights.1
      default: break
      }
      if left.severity != right.severity { return left.severity > right.severity }
      if left.subject != right.subject { return left.subject < right.subject }
      if left.rule.id != right.rule.id { return left.rule.id < right.rule.id }
      return (left.before ?? "", left.after ?? "") < (right.before ?? "", right.after ?? "")
    }
  }
}
