import Diagnostics
import SpecModel

/// What the documentation contradicts or leaves open, sorted by place, then by rule.
///
/// One walk over the spec serves all rules; time and memory are linear in its size.
public func checkSpec(_ spec: Spec) -> [CheckFinding] {
  var walk = SpecWalk(of: spec)
  return walk.findings()
}

/// Shows every declaration of a spec to every check.
private struct SpecWalk {
  private let spec: Spec
  private let fieldChecks = SpecChecksRules.fieldChecks
  private let endpointChecks = SpecChecksRules.endpointChecks
  private var surveys = SpecChecksRules.surveys
  private var found: [CheckFinding] = []

  init(of spec: Spec) { self.spec = spec }

  mutating func findings() -> [CheckFinding] {
    for direction in SpecPlace.Direction.allCases {
      let headers = direction == .request ? spec.api.requestHeaders : spec.api.responseHeaders
      visitShared(headers, in: direction)
      let byName = Dictionary(headers.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
      for endpoint in spec.endpoints {
        let section = direction == .request ? endpoint.request : endpoint.response
        let bodyFields = sites(of: section, endpoint.id, direction)
        let context = contextFields(bodyFields, section.headers)
        visitHeaders(section.headers, byName, context, endpoint.id, direction)
        for (site, field) in bodyFields {
          visit(field, FieldContext(site: site, section: context), except: [:])
          note(field, at: site)
        }
      }
    }
    for endpoint in spec.endpoints { visit(endpoint) }
    for survey in surveys { found += survey.findings() }
    return merged(found.sorted())
  }

  private mutating func visitShared(_ headers: [Field], in direction: SpecPlace.Direction) {
    let names = Dictionary(headers.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for header in headers {
      let site = FieldSite(endpoint: nil, direction: direction, isHeader: true, names: [header.name])
      visit(header, FieldContext(site: site, section: names), except: [:])
    }
  }

  private mutating func visitHeaders(
    _ uses: [HeaderUse], _ shared: [String: Field], _ section: [String: Field], _ endpoint: EndpointID,
    _ direction: SpecPlace.Direction
  ) {
    for use in uses {
      guard let header = use.departure ?? shared[use.name] else { continue }
      let site = FieldSite(endpoint: endpoint, direction: direction, isHeader: true, names: [use.name])
      if use.departure != nil {
        let context = FieldContext(site: site, section: section.merging(shared) { body, _ in body })
        // What is already said of the shared header is not said again of each page that departs elsewhere.
        visit(header, context, except: shared[use.name].map { doubts(about: $0, context) } ?? [:])
      }
      note(header, at: site)
    }
  }

  private mutating func visit(_ field: Field, _ context: FieldContext, except known: [String: [Doubt]]) {
    for check in fieldChecks {
      for doubt in check.doubts(about: field, in: context) where known[check.rule.id]?.contains(doubt) != true {
        found.append(
          CheckFinding(rule: check.rule, place: context.site.place(doubt.member), message: doubt.message))
      }
    }
  }

  /// By rule id.
  private func doubts(about field: Field, _ context: FieldContext) -> [String: [Doubt]] {
    Dictionary(fieldChecks.map { ($0.rule.id, $0.doubts(about: field, in: context)) }, uniquingKeysWith: +)
  }

  private mutating func note(_ field: Field, at site: FieldSite) {
    let subject = SharedSubject(field, at: site)
    for index in surveys.indices { surveys[index].note(field, at: site, of: subject) }
  }

  private mutating func visit(_ endpoint: Endpoint) {
    let view = EndpointView(of: endpoint)
    for check in endpointChecks { found += check.findings(about: view) }
    for (result, place) in zip(endpoint.results, view.resultPlaces) {
      for index in surveys.indices { surveys[index].note(result, at: place) }
    }
  }

  /// All fields of a section in documented order, each before its children. Depth costs no stack.
  private func sites(
    of section: Endpoint.Section, _ endpoint: EndpointID, _ direction: SpecPlace.Direction
  ) -> [(FieldSite, Field)] {
    var sites: [(FieldSite, Field)] = []
    var pending: [(names: [String], field: Field)] = section.fields.reversed().map { ([$0.name], $0) }
    while let (names, field) = pending.popLast() {
      sites.append((FieldSite(endpoint: endpoint, direction: direction, isHeader: false, names: names), field))
      let children = field.fields + (field.items?.fields ?? [])
      pending += children.reversed().map { (names + [$0.name], $0) }
    }
    return sites
  }

  /// The fields by path, where a condition of the section asks for them at all.
  private func contextFields(
    _ fields: [(site: FieldSite, field: Field)], _ headers: [HeaderUse]
  ) -> [String: Field] {
    let conditions = fields.lazy.map(\.field.condition) + headers.lazy.map(\.departure?.condition)
    let hasPredicate = conditions.contains { condition in
      if case .when = condition { true } else { false }
    }
    guard hasPredicate else { return [:] }
    return Dictionary(fields.map { ($0.site.path, $0.field) }, uniquingKeysWith: { first, _ in first })
  }

  /// One finding for each place and rule: a further one is a note of the first.
  private func merged(_ sorted: [CheckFinding]) -> [CheckFinding] {
    var merged: [CheckFinding] = []
    for finding in sorted {
      guard let last = merged.last, last.place == finding.place, last.rule == finding.rule else {
        merged.append(finding)
        continue
      }
      let known = last.message == finding.message
      let own = known ? [] : [CheckFinding.Other(place: finding.place, message: finding.message)]
      merged[merged.count - 1].others += own + finding.others.filter { !last.others.contains($0) }
    }
    return merged
  }
}
