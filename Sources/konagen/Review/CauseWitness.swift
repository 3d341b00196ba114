import SpecAssembly
import SpecDiff
import SpecModel

/// Says what made a finding: edited pages, changed decisions, or another reader.
///
/// Three specs of each side are looked at where the finding stands: the committed one, the one that this tool makes of the side's pages and
/// corrections, and the one that it makes of the pages alone.
struct CauseWitness {
  private let base: Side
  private let head: Side
  private let baseSpecs: ReadSpecs?
  private let headSpecs: ReadSpecs?

  init(_ sides: Sides, _ pages: (base: SidePages?, head: SidePages?)) {
    base = sides.base
    head = sides.head
    baseSpecs = pages.base.map { ReadSpecs(sides.base, $0) }
    headSpecs = pages.head.map { ReadSpecs(sides.head, $0) }
  }

  /// `nil` where a side's pages are not at hand.
  func cause(of finding: Finding) -> Cause? {
    guard let baseSpecs, let headSpecs, baseSpecs.knows(finding.origin), headSpecs.knows(finding.subject),
      baseSpecs.knows(finding.subject), headSpecs.knows(finding.origin)
    else { return nil }
    let before = baseSpecs.testimony(at: finding.origin, of: finding)
    let after = headSpecs.testimony(at: finding.subject, of: finding)
    let isOtherPage = before.alone != after.alone
    guard let readBefore = before.read, let readAfter = after.read else { return isOtherPage ? .pages : nil }
    // Read by one and the same tool both sides say the same: only the reading differs.
    if readBefore == readAfter { return .reader }
    let isOtherReader = before.committed != readBefore || after.committed != readAfter
    let isDecided =
      !isOtherPage || decisions(base.corrections, finding.origin) != decisions(head.corrections, finding.subject)
    // What the configuration says of the service stands on no page.
    let isService = finding.subject.endpoint == nil && ["name", "servers"].contains(finding.subject.path.first)
    let causes: [(Cause, Bool)] = [
      (.pages, isOtherPage && !isService), (.corrections, isDecided || isService), (.reader, isOtherReader),
    ]
    let found = causes.filter(\.1).map(\.0)
    return found.count == 1 ? found.first : .mixed
  }

  /// What corrections make of a place; how they come to it is no matter.
  private func decisions(_ corrections: Corrections, _ place: SpecPlace) -> [Decision] {
    corrections.touching(place).compactMap { correction in
      switch correction.operation {
      case .set(_, let value), .add(let value): Decision(path: correction.place.path, value: value)
      case .remove: Decision(path: correction.place.path, value: nil)
      case .confirm: nil
      }
    }
  }

  private struct Decision: Hashable {
    var path: [String]
    var value: JSONValue?
  }
}

/// The specs of one side by endpoint.
private struct ReadSpecs {
  private let known: Set<EndpointID>
  private let committed: EndpointIndex
  private let read: EndpointIndex?
  private let alone: EndpointIndex

  init(_ side: Side, _ pages: SidePages) {
    known = pages.known
    committed = EndpointIndex(side.spec)
    read = pages.assembly.spec.map(EndpointIndex.init)
    alone = EndpointIndex(pages.assembly.uncorrected)
  }

  func knows(_ place: SpecPlace) -> Bool { place.endpoint.map(known.contains) ?? true }

  func testimony(at place: SpecPlace, of finding: Finding) -> Testimony {
    let isMove = finding.isMove
    func ask(_ index: EndpointIndex) -> Statement { index.statement(at: place, isMove: isMove) }
    return Testimony(committed: ask(committed), read: read.map(ask), alone: ask(alone))
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
  var value: JSONValue?
}

/// The endpoints of a spec by id.
private struct EndpointIndex {
  let api: API
  let endpoints: [EndpointID: Endpoint]
  let all: [Endpoint]

  init(_ spec: Spec) {
    api = spec.api
    all = spec.endpoints
    endpoints = Dictionary(spec.endpoints.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func statement(at place: SpecPlace, isMove: Bool) -> Statement {
    guard let id = place.endpoint else {
      let value = (try? Spec(api: api, endpoints: all).value(at: place)) ?? nil
      return Statement(path: value == nil ? nil : place.path, value: value)
    }
    guard let endpoint = endpoints[id] else { return Statement() }
    if isMove { return Statement(path: [], endpoint: id) }
    var value = (try? Spec(api: api, endpoints: [endpoint]).value(at: place)) ?? nil
    // Headers have findings of their own.
    if place.path.isEmpty { value = value?.withoutMembers(["headers", "name"]) }
    return Statement(path: value == nil ? nil : place.path, value: value)
  }
}

extension Finding {
  /// Whether it says that the endpoint itself goes by another method or path.
  fileprivate var isMove: Bool { subject.path.isEmpty && origin.endpoint != subject.endpoint }
}

extension JSONValue {
  /// The value without the members of these names down to the endpoint's sections.
  fileprivate func withoutMembers(_ names: Set<String>) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(
      members.filter { !names.contains($0.name) }.map { JSONValue.Member($0.name, $0.value.withoutMembers(names)) })
  }
}
