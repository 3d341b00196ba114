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
  var found = map(pieces + 2) { position in
    if position == 0 { return FieldSurveyWalk.findings(about: spec, checks) }
    if position == 1 { return ResultSurveyWalk.findings(about: spec, checks) }
    let first = (position - 2) * size
    return DeclarationWalk.findings(
      about: spec.endpoints[first..<min(spec.endpoints.count, first + size)], of: spec.api, checks)
  }.flatMap { $0 }
  found += DeclarationWalk.findings(aboutHeadersOf: spec.api, checks)
  if !explainedConditions.isEmpty {
    found.removeAll { $0.rule == .conditionProse && explainedConditions.contains($0.place) }
  }
  let findings = found
  // Dealt out by endpoint first, in linear time: what is left to sort is short.
  let dealt = positions(of: findings, endpoints: spec.endpoints.map(\.id))
  return map((dealt.count + size - 1) / size) { piece in
    let positions = dealt[(piece * size)..<min(dealt.count, (piece + 1) * size)]
    return merged(positions.flatMap { ordered($0, of: findings) })
  }.flatMap { $0 }
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

/// The positions of the findings about `api.json`, then of those about each endpoint by its id.
private func positions(of findings: [CheckFinding], endpoints: [EndpointID]) -> [[Int]] {
  var ranks: [EndpointID: Int] = [:]
  for (rank, endpoint) in endpoints.sorted().enumerated() { ranks[endpoint] = rank + 1 }
  var dealt = Array(repeating: [Int](), count: endpoints.count + 1)
  var latest: (endpoint: EndpointID?, rank: Int) = (nil, 0)
  // By position: going through the findings themselves would copy each.
  for position in findings.indices {
    if findings[position].place.endpoint != latest.endpoint {
      let endpoint = findings[position].place.endpoint
      latest = (endpoint, endpoint.flatMap { ranks[$0] } ?? 0)
    }
    dealt[latest.rank].append(position)
  }
  return dealt
}

/// Findings of one file by place, then by rule id, then by message.
private func ordered(_ positions: [Int], of findings: [CheckFinding]) -> [CheckFinding] {
  positions.sorted { findings[$0].precedesInItsFile(findings[$1]) }.map { findings[$0] }
}

/// One finding for each place and rule: a further one is a note of the first.
private func merged(_ sorted: [CheckFinding]) -> [CheckFinding] {
  let areDifferent = sorted.indices.dropFirst().allSatisfy {
    sorted[$0].place != sorted[$0 - 1].place || sorted[$0].rule != sorted[$0 - 1].rule
  }
  if areDifferent { return sorted }
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
