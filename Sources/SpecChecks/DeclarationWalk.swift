import Diagnostics
import SpecModel

/// Shows declarations, one by one, to the checks that need no other: any part of a spec can be walked by itself.
struct DeclarationWalk {
  private let checks: Checks
  private var patterns = FormatPatterns()
  private var found: [CheckFinding] = []

  private init(_ checks: Checks) { self.checks = checks }

  /// What is doubtful about the headers that endpoints share, in no order.
  static func findings(aboutHeadersOf api: API, _ checks: Checks) -> [CheckFinding] {
    var walk = DeclarationWalk(checks)
    for direction in SpecPlace.Direction.allCases {
      let headers = api.headers(direction)
      let names = headers.byName
      for header in headers {
        let site = FieldSite(endpoint: nil, direction: direction, isHeader: true, names: [header.name])
        walk.visit(header, site, names)
      }
    }
    return walk.found
  }

  /// What is doubtful about endpoints, in no order.
  static func findings(about endpoints: ArraySlice<Endpoint>, of api: API, _ checks: Checks) -> [CheckFinding] {
    var walk = DeclarationWalk(checks)
    for direction in SpecPlace.Direction.allCases {
      let shared = api.headers(direction).byName
      for index in endpoints.indices { walk.visitSection(of: endpoints[index], direction, shared) }
    }
    for index in endpoints.indices {
      let view = EndpointView(of: endpoints[index])
      for check in checks.ofEndpoints { walk.found += check.findings(about: view) }
    }
    return walk.found
  }

  private mutating func visitSection(
    of endpoint: Endpoint, _ direction: SpecPlace.Direction, _ shared: [String: Field]
  ) {
    let section = direction == .request ? endpoint.request : endpoint.response
    let context = section.fieldsForConditions
    for use in section.headers {
      guard let departure = use.departure else { continue }
      let site = FieldSite(endpoint: endpoint.id, direction: direction, isHeader: true, names: [use.name])
      visit(departure, from: shared[use.name], site, shared, context)
    }
    walkFields(of: section) { field, names, _ in
      let site = FieldSite(endpoint: endpoint.id, direction: direction, isHeader: false, names: names)
      visit(field, site, context)
      return ()
    }
  }

  /// What is already said of the shared header is not said again of each page that departs elsewhere.
  private mutating func visit(
    _ departure: Field, from known: Field?, _ site: FieldSite, _ shared: [String: Field], _ section: [String: Field]
  ) {
    let hasPredicate = departure.condition?.isPredicate == true || known?.condition?.isPredicate == true
    let fields = hasPredicate ? section.merging(shared) { body, _ in body } : [:]
    let context = FieldContext(site: site, section: fields, pattern: patterns.pattern(of: departure))
    let knownContext = known.map { FieldContext(site: site, section: fields, pattern: patterns.pattern(of: $0)) }
    for check in checks.ofFields {
      let doubts = check.doubts(about: departure, in: context)
      if doubts.isEmpty { continue }
      let told = known.flatMap { field in knownContext.map { check.doubts(about: field, in: $0) } } ?? []
      for doubt in doubts where !told.contains(doubt) { add(doubt, of: check.rule, at: site) }
    }
  }

  private mutating func visit(_ field: Field, _ site: FieldSite, _ section: [String: Field]) {
    let context = FieldContext(site: site, section: section, pattern: patterns.pattern(of: field))
    for index in checks.ofFields.indices {
      let doubts = checks.ofFields[index].doubts(about: field, in: context)
      for doubt in doubts { add(doubt, of: checks.ofFields[index].rule, at: site) }
    }
  }

  private mutating func add(_ doubt: Doubt, of rule: DiagnosticRule, at site: FieldSite) {
    found.append(CheckFinding(rule: rule, place: site.place(doubt.member), message: doubt.message))
  }
}

extension API {
  func headers(_ direction: SpecPlace.Direction) -> [Field] {
    direction == .request ? requestHeaders : responseHeaders
  }
}

extension [Field] {
  /// Of several of one name the first.
  fileprivate var byName: [String: Field] { Dictionary(map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }) }
}

/// Visits all fields of a section in documented order, each before its children. Depth costs no stack.
///
/// - Parameter visit: Receives a field, the names that lead to it, and what it returned for the field around it.
func walkFields<Note>(of section: Endpoint.Section, _ visit: (Field, [String], Note?) -> Note) {
  var open: [(names: [String], note: Note?, fields: ArraySlice<Field>)] = [([], nil, section.fields[...])]
  while let last = open.indices.last {
    guard let field = open[last].fields.popFirst() else {
      open.removeLast()
      continue
    }
    let names = open[last].names + CollectionOfOne(field.name)
    let note = visit(field, names, open[last].note)
    if let items = field.items, !items.fields.isEmpty { open.append((names, note, items.fields[...])) }
    if !field.fields.isEmpty { open.append((names, note, field.fields[...])) }
  }
}
