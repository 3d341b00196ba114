import SpecModel

/// Shows every declaration of a spec to the surveys of fields, which conclude when they have seen all.
struct FieldSurveyWalk {
  private var surveys: [any FieldSurvey]
  private var numbering = FieldNumbering()
  /// Of all declarations: each survey would else keep them.
  private var sites: [FieldSite] = []

  private init(_ surveys: [any FieldSurvey]) { self.surveys = surveys }

  /// What endpoints say differently about fields, in no order.
  static func findings(about spec: Spec, _ checks: Checks) -> [CheckFinding] {
    if checks.fieldSurveys.isEmpty { return [] }
    var walk = FieldSurveyWalk(checks.fieldSurveys)
    for direction in SpecPlace.Direction.allCases {
      let shared = SharedHeaders(spec.api.headers(direction), direction, &walk.numbering)
      for index in spec.endpoints.indices { walk.visitSection(of: spec.endpoints[index], direction, shared) }
    }
    return walk.surveys.flatMap { $0.findings(at: walk.sites) }
  }

  private mutating func visitSection(
    of endpoint: Endpoint, _ direction: SpecPlace.Direction, _ shared: SharedHeaders
  ) {
    let section = direction == .request ? endpoint.request : endpoint.response
    for use in section.headers {
      let known = shared.position(of: use.name)
      let site = FieldSite(
        endpoint: endpoint.id, direction: direction, isHeader: true,
        names: known.map { shared.headers[$0].names } ?? [use.name])
      if let departure = use.departure {
        note(departure, at: site, numbering.numbers(of: departure, at: site, in: nil))
      } else if let known {
        note(shared.headers[known].field, at: site, shared.headers[known].numbers)
      }
    }
    walkFields(of: section) { field, names, parent in
      let site = FieldSite(endpoint: endpoint.id, direction: direction, isHeader: false, names: names)
      let numbers = numbering.numbers(of: field, at: site, in: parent)
      note(field, at: site, numbers)
      return numbers.path
    }
  }

  private mutating func note(_ field: Field, at site: FieldSite, _ numbers: FieldNumbers) {
    for index in surveys.indices { surveys[index].note(field, at: site, numbers, number: sites.count) }
    sites.append(site)
  }
}

/// Shows every failure of a spec to the surveys of results, which conclude when they have seen all.
enum ResultSurveyWalk {
  /// What endpoints say differently about failures, in no order.
  static func findings(about spec: Spec, _ checks: Checks) -> [CheckFinding] {
    var surveys = checks.resultSurveys
    if surveys.isEmpty { return [] }
    // Of all failures: each survey would else keep them.
    var sites: [FailureSite] = []
    for endpoint in spec.endpoints.indices {
      let results = ResultSites(of: spec.endpoints[endpoint])
      for (position, result) in spec.endpoints[endpoint].results.enumerated() where !result.isSuccess {
        let text = MessageText(result.message)
        for index in surveys.indices { surveys[index].note(result, saying: text, number: sites.count) }
        sites.append(FailureSite(result: results[position], message: result.message))
      }
    }
    return surveys.flatMap { $0.findings(at: sites) }
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

  private(set) var headers: [Header] = []
  private var positions: [String: Int] = [:]

  init(_ headers: [Field], _ direction: SpecPlace.Direction, _ numbering: inout FieldNumbering) {
    for field in headers where positions[field.name] == nil {
      let names = [field.name]
      let site = FieldSite(endpoint: nil, direction: direction, isHeader: true, names: names)
      positions[field.name] = self.headers.count
      self.headers.append(
        Header(field: field, names: names, numbers: numbering.numbers(of: field, at: site, in: nil)))
    }
  }

  /// Where among the headers the one of this name is: a field is too large to be handed out for every use.
  func position(of name: String) -> Int? { positions[name] }
}
