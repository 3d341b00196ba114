import Diagnostics
import SpecModel

/// What the documentation contradicts or leaves open, sorted by place, then by rule.
///
/// Time and memory are linear in the size of the spec.
///
/// - Parameters:
///   - explainedConditions: The places of conditions of which it was told elsewhere why they are prose.
///   - isAsked: Of which rules anyone wants to know; the checks that raise others are not made.
///   - map: Computes the findings at all positions from 0 up to a number, at the same time if it likes.
public func checkSpec(
  _ spec: Spec, explainedConditions: Set<SpecPlace> = [], asking isAsked: (DiagnosticRule) -> Bool = { _ in true },
  map: CheckMap = { (0..<$0).map($1) }
) -> [CheckFinding] {
  let checks = Checks(asking: isAsked)
  if checks.isEmpty { return [] }
  let size = 32
  let pieces = (spec.endpoints.count + size - 1) / size
  // The surveys see all endpoints, so that they take longest and go first.
  var findings = map(pieces + 2) { position in
    if position == 0 { return FieldSurveyWalk.findings(about: spec, checks) }
    if position == 1 { return ResultSurveyWalk.findings(about: spec, checks) }
    let first = (position - 2) * size
    return DeclarationWalk.findings(
      about: spec.endpoints[first..<min(spec.endpoints.count, first + size)], of: spec.api, checks)
  }.flatMap { $0 }
  findings += DeclarationWalk.findings(aboutHeadersOf: spec.api, checks)
  if !explainedConditions.isEmpty {
    findings.removeAll { $0.rule == .conditionProse && explainedConditions.contains($0.place) }
  }
  return merged(ordered(findings, endpoints: spec.endpoints.map(\.id)))
}

/// The checks that are made.
struct Checks: Sendable {
  var ofFields = SpecChecksRules.fieldChecks
  var ofEndpoints = SpecChecksRules.endpointChecks
  var fieldSurveys = SpecChecksRules.fieldSurveys
  var resultSurveys = SpecChecksRules.resultSurveys

  init(asking isAsked: (DiagnosticRule) -> Bool) {
    ofFields.removeAll { !isAsked($0.rule) }
    ofEndpoints.removeAll { !isAsked($0.rule) }
    fieldSurveys.removeAll { !isAsked($0.rule) }
    resultSurveys.removeAll { !isAsked($0.rule) }
  }

  var isEmpty: Bool { ofFields.isEmpty && ofEndpoints.isEmpty && fieldSurveys.isEmpty && resultSurveys.isEmpty }
}

/// Computes lists of findings at all positions from 0 up to a number, in order.
public typealias CheckMap = (Int, @Sendable (Int) -> [CheckFinding]) -> [[CheckFinding]]

/// Findings by place, then by rule id, then by message.
private func ordered(_ findings: [CheckFinding], endpoints: [EndpointID]) -> [CheckFinding] {
  // Dealt out by endpoint first, in linear time: what is left to sort is short.
  var ranks: [EndpointID: Int] = [:]
  for (rank, endpoint) in endpoints.sorted().enumerated() { ranks[endpoint] = rank + 1 }
  var dealt = Array(repeating: [Int](), count: endpoints.count + 1)
  var latest: (endpoint: EndpointID?, rank: Int) = (nil, 0)
  for (position, finding) in findings.enumerated() {
    if finding.place.endpoint != latest.endpoint {
      latest = (finding.place.endpoint, finding.place.endpoint.flatMap { ranks[$0] } ?? 0)
    }
    dealt[latest.rank].append(position)
  }
  var ordered: [CheckFinding] = []
  ordered.reserveCapacity(findings.count)
  for positions in dealt {
    let sorted =
      positions.count < 2 ? positions : positions.sorted { findings[$0].precedesInItsFile(findings[$1]) }
    for position in sorted { ordered.append(findings[position]) }
  }
  return ordered
}

/// One finding for each place and rule: a further one is a note of the first.
private func merged(_ sorted: [CheckFinding]) -> [CheckFinding] {
  var merged: [CheckFinding] = []
  merged.reserveCapacity(sorted.count)
  for finding in sorted {
    let last = merged.count - 1
    guard last >= 0, merged[last].rule == finding.rule, merged[last].place == finding.place else {
      merged.append(finding)
      continue
    }
    let first = merged[last]
    let own =
      first.message == finding.message ? [] : [CheckFinding.Other(place: finding.place, message: finding.message)]
    merged[last].others += own + finding.others.filter { !first.others.contains($0) }
  }
  return merged
}
