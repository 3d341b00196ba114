import Diagnostics
import SpecModel

/// A person's decision that a finding is known and acceptable.
public struct Settlement: Hashable, Sendable {
  public var place: SpecPlace
  /// The id of the rule whose finding is settled.
  public var ruleID: String
  /// One or more lines.
  public var reason: [String]

  public init(place: SpecPlace, ruleID: String, reason: [String]) {
    self.place = place
    self.ruleID = ruleID
    self.reason = reason
  }
}

/// Findings and the decisions about them.
public struct SettledFindings: Hashable, Sendable {
  /// Those that nobody decided, in their order.
  public var open: [CheckFinding]
  /// Those that are decided, in their order.
  public var settled: [Settled]
  /// Decisions that settle no finding, or one that an earlier decision settled; each is an error of whoever keeps them.
  public var unusedSettlements: [Settlement]

  public struct Settled: Hashable, Sendable {
    public var finding: CheckFinding
    public var settlement: Settlement

    public init(finding: CheckFinding, settlement: Settlement) {
      self.finding = finding
      self.settlement = settlement
    }
  }

  public init(open: [CheckFinding], settled: [Settled], unusedSettlements: [Settlement]) {
    self.open = open
    self.settled = settled
    self.unusedSettlements = unusedSettlements
  }
}

/// Sets decisions against findings: a decision settles the one finding of its place and rule, and nothing else.
public func settle(_ findings: [CheckFinding], by settlements: [Settlement]) -> SettledFindings {
  if settlements.isEmpty { return SettledFindings(open: findings, settled: [], unusedSettlements: []) }
  var waiting: [FindingKey: Settlement] = [:]
  var result = SettledFindings(open: [], settled: [], unusedSettlements: [])
  var unused: Set<FindingKey> = []
  var extra: [Int] = []
  for (index, settlement) in settlements.enumerated() {
    let key = FindingKey(place: settlement.place, ruleID: settlement.ruleID)
    if waiting[key] == nil {
      waiting[key] = settlement
      unused.insert(key)
    } else {
      extra.append(index)
    }
  }
  let rules = Set(settlements.map(\.ruleID))
  for finding in findings {
    guard rules.contains(finding.rule.id) else {
      result.open.append(finding)
      continue
    }
    let key = FindingKey(place: finding.place, ruleID: finding.rule.id)
    if unused.remove(key) != nil, let settlement = waiting[key] {
      result.settled.append(SettledFindings.Settled(finding: finding, settlement: settlement))
    } else {
      result.open.append(finding)
    }
  }
  let repeated = Set(extra)
  for (index, settlement) in settlements.enumerated() {
    let key = FindingKey(place: settlement.place, ruleID: settlement.ruleID)
    if unused.contains(key) || repeated.contains(index) { result.unusedSettlements.append(settlement) }
  }
  return result
}

private struct FindingKey: Hashable {
  var place: SpecPlace
  var ruleID: String
}
