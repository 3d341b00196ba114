import Diagnostics
import SpecModel

/// Shows every declaration of a spec to every check.
struct SpecWalk {
  private let spec: Spec
  private let fieldChecks = SpecChecksRules.fieldChecks
  private let endpointChecks = SpecChecksRules.endpointChecks
  private var surveys = SpecChecksRules.surveys
  private var numbering = FieldNumbering()
  private var patterns = FormatPatterns()
  private var found: [CheckFinding] = []

  init(of spec: Spec) { self.spec = spec }

  /// In no order.
  mutating func findings() -> [CheckFinding] {
    for direction in SpecPlace.Direction.allCases {
      let headers = direction == .request ? spec.api.requestHeaders : spec.api.responseHeaders
      visitShared(headers, in: direction)
      let shared = SharedHeaders(headers, direction, &numbering)
      for endpoint in spec.endpoints {
        let section = direction == .request ? endpoint.request : endpoint.response
        let context = section.fieldsForConditions
        for use in section.headers { visit(use, shared, context, endpoint.id, direction) }
        visitFields(of: section, context, endpoint.id, direction)
      }
    }
    for endpoint in spec.endpoints { visit(endpoint) }
    for survey in surveys { found += survey.findings() }
    return found
  }

  private mutating func visitShared(_ headers: [Field], in direction: SpecPlace.Direction) {
    let names = Dictionary(headers.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for header in headers {
      let site = FieldSite(endpoint: nil, direction: direction, isHeader: true, names: [header.name])
      visit(header, site, names)
    }
  }

  private mutating func visit(
    _ use: HeaderUse, _ shared: SharedHeaders, _ section: [String: Field], _ endpoint: EndpointID,
    _ direction: SpecPlace.Direction
  ) {
    let known = shared[use.name]
    let names = known?.names ?? [use.name]
    let site = FieldSite(endpoint: endpoint, direction: direction, isHeader: true, names: names)
    if let departure = use.departure {
      visit(departure, from: known?.field, site, shared, section)
      note(departure, at: site, numbering.numbers(of: departure, at: site, in: nil))
    } else if let known {
      note(known.field, at: site, known.numbers)
    }
  }

  /// What is already said of the shared header is not said again of each page that departs elsewhere.
  private mutating func visit(
    _ departure: Field, from known: Field?, _ site: FieldSite, _ shared: SharedHeaders, _ section: [String: Field]
  ) {
    let hasPredicate = departure.condition?.isPredicate == true || known?.condition?.isPredicate == true
    let fields = hasPredicate ? section.merging(shared.fields) { body, _ in body } : [:]
    let context = FieldContext(site: site, section: fields, pattern: patterns.pattern(of: departure))
    let knownContext = known.map { FieldContext(site: site, section: fields, pattern: patterns.pattern(of: $0)) }
    for check in fieldChecks {
      let doubts = check.doubts(about: departure, in: context)
      if doubts.isEmpty { continue }
      let told = known.flatMap { field in knownContext.map { check.doubts(about: field, in: $0) } } ?? []
      for doubt in doubts where !told.contains(doubt) { add(doubt, of: check.rule, at: site) }
    }
  }

  /// All fields of a section in documented order, each before its children. Depth costs no stack.
  private mutating func visitFields(
    of section: Endpoint.Section, _ context: [String: Field], _ endpoint: EndpointID, _ direction: SpecPlace.Direction
  ) {
    var open: [(names: [String], path: Int?, fields: ArraySlice<Field>)] = [([], nil, section.fields[...])]
    while let last = open.indices.last {
      guard let field = open[last].fields.popFirst() else {
        open.removeLast()
        continue
      }
      let names = open[last].names + CollectionOfOne(field.name)
      let site = FieldSite(endpoint: endpoint, direction: direction, isHeader: false, names: names)
      visit(field, site, context)
      let numbers = numbering.numbers(of: field, at: site, in: open[last].path)
      note(field, at: site, numbers)
      if let items = field.items, !items.fields.isEmpty { open.append((names, numbers.path, items.fields[...])) }
      if !field.fields.isEmpty { open.append((names, numbers.path, field.fields[...])) }
    }
  }

  private mutating func visit(_ field: Field, _ site: FieldSite, _ section: [String: Field]) {
    let context = FieldContext(site: site, section: section, pattern: patterns.pattern(of: field))
    for check in fieldChecks {
      for doubt in check.doubts(about: field, in: context) { add(doubt, of: check.rule, at: site) }
    }
  }

  private mutating func add(_ doubt: Doubt, of rule: DiagnosticRule, at site: FieldSite) {
    found.append(CheckFinding(rule: rule, place: site.place(doubt.member), message: doubt.message))
  }

  private mutating func note(_ field: Field, at site: FieldSite, _ numbers: FieldNumbers) {
    for index in surveys.indices { surveys[index].note(field, at: site, numbers) }
  }

  private mutating func visit(_ endpoint: Endpoint) {
    let view = EndpointView(of: endpoint)
    for check in endpointChecks { found += check.findings(about: view) }
    for (position, result) in endpoint.results.enumerated() where !result.isSuccess {
      let text = MessageText(result.message)
      let site = view.site(ofResult: position)
      for index in surveys.indices { surveys[index].note(result, saying: text, at: site) }
    }
  }
}

/// The headers that endpoints share, with what every use of them needs.
private struct SharedHeaders {
  struct Header {
    var field: Field
    /// The name alone, as the names that lead to it.
    var names: [String]
    var numbers: FieldNumbers
  }

  private var headers: [String: Header] = [:]
  let fields: [String: Field]

  init(_ headers: [Field], _ direction: SpecPlace.Direction, _ numbering: inout FieldNumbering) {
    fields = Dictionary(headers.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for field in headers where self.headers[field.name] == nil {
      let names = [field.name]
      let site = FieldSite(endpoint: nil, direction: direction, isHeader: true, names: names)
      self.headers[field.name] = Header(
        field: field, names: names, numbers: numbering.numbers(of: field, at: site, in: nil))
    }
  }

  subscript(name: String) -> Header? { headers[name] }
}
