import SpecDiff
import SpecModel

/// Says what made each finding: edited pages, changed decisions, or another reader; `nil` where a side's pages are not at hand.
///
/// Three specs of each side are looked at where the finding stands: the committed one, the one that this tool makes of the side's pages and
/// corrections, and the one that it makes of the pages alone.
func decideCauses(
  of findings: [Finding], in sides: Sides, _ pages: (base: SidePages?, head: SidePages?)
) -> [Cause?] {
  guard let base = pages.base, let head = pages.head else { return findings.map { _ in nil } }
  let before = testimonies(of: findings, at: \.origin, sides.base, base)
  let after = testimonies(of: findings, at: \.subject, sides.head, head)
  return findings.indices.map { index in
    let finding = findings[index]
    let endpoints = [finding.origin, finding.subject].compactMap(\.endpoint)
    guard endpoints.allSatisfy({ base.known.contains($0) && head.known.contains($0) }) else { return nil }
    return cause(of: finding, before[index], after[index], sides)
  }
}

private func cause(of finding: Finding, _ before: Testimony, _ after: Testimony, _ sides: Sides) -> Cause? {
  let isOtherPage = before.alone != after.alone
  guard let readBefore = before.read, let readAfter = after.read else { return isOtherPage ? .pages : nil }
  // Read by one and the same tool both sides say the same: only the reading differs.
  if readBefore == readAfter { return .reader }
  let isOtherReader = before.committed != readBefore || after.committed != readAfter
  let isDecided =
    !isOtherPage
    || decisions(sides.base.corrections, finding.origin) != decisions(sides.head.corrections, finding.subject)
  // What the configuration says of the service stands on no page.
  let isService = finding.subject.endpoint == nil && ["name", "servers"].contains(finding.subject.path.first)
  let causes: [(Cause, Bool)] = [
    (.pages, isOtherPage && !isService), (.corrections, isDecided || isService), (.reader, isOtherReader),
  ]
  let found = causes.filter(\.1).map(\.0)
  return found.count == 1 ? found.first : .mixed
}

/// What a correction makes of a place; how it comes to it is no matter.
private struct Decision: Hashable {
  var path: [String]
  /// `nil` for nothing.
  var value: [UInt8]?
}

private func decisions(_ corrections: Corrections, _ place: SpecPlace) -> [Decision] {
  corrections.touching(place).compactMap { correction in
    switch correction.operation {
    case .set(_, let value), .add(let value): Decision(path: correction.place.path, value: value.exactText)
    case .remove: Decision(path: correction.place.path, value: nil)
    case .confirm: nil
    }
  }
}

/// What the specs of one side say where a finding stands.
private struct Testimony {
  var committed: Statement
  /// `nil` where the corrections do not hold for this tool.
  var read: Statement?
  var alone: Statement
}

private struct Statement: Hashable {
  /// The way to the value inside the endpoint, where something stands there.
  var path: [String]?
  /// Which endpoint it is, where that is what the finding speaks of.
  var endpoint: EndpointID?
  var value: [UInt8]?
}

private func testimonies(
  of findings: [Finding], at place: KeyPath<Finding, SpecPlace>, _ side: Side, _ pages: SidePages
) -> [Testimony] {
  let committed = statements(in: side.spec, about: findings, at: place)
  let read = pages.assembly.spec.map { statements(in: $0, about: findings, at: place) }
  let alone = statements(in: pages.assembly.uncorrected, about: findings, at: place)
  return findings.indices.map { Testimony(committed: committed[$0], read: read?[$0], alone: alone[$0]) }
}

private func statements(
  in spec: Spec, about findings: [Finding], at place: KeyPath<Finding, SpecPlace>
) -> [Statement] {
  let places = findings.map { $0[keyPath: place] }
  return zip(zip(findings, places), spec.values(at: places)).map { subject, value in
    let (finding, place) = subject
    guard let value else { return Statement() }
    if finding.isMove { return Statement(path: [], endpoint: place.endpoint) }
    // Headers and Swift names have findings of their own.
    let told = place.path.isEmpty ? value.withoutMembers(["headers", "name"]) : value
    return Statement(path: place.path, value: told.exactText)
  }
}

extension Finding {
  /// Whether it says that the endpoint itself goes by another method or path.
  fileprivate var isMove: Bool { subject.path.isEmpty && origin.endpoint != subject.endpoint }
}

extension JSONValue {
  /// As bytes: texts that are equal to Swift can still be written differently.
  fileprivate var exactText: [UInt8] { Array(description.utf8) }

  /// The value without the members of these names down to the endpoint's sections.
  fileprivate func withoutMembers(_ names: Set<String>) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(
      members.filter { !names.contains($0.name) }.map { JSONValue.Member($0.name, $0.value.withoutMembers(names)) })
  }
}
