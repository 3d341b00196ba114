import Diagnostics
import SpecModel

/// Something wrong with a table of names as a whole.
enum NameFault: Sendable {
  case unused(NameSubject, name: String)
  case invalid(NameSubject, name: String)
  case taken(NameSubject, name: String, by: NameSubject)

  func diagnostic(_ spans: [NameSubject: SourceSpan]) -> Diagnostic {
    switch self {
    case .unused(let subject, let name): .nameUnused(subject.phrase, name: name, at: spans[subject])
    case .invalid(let subject, let name): .nameInvalid(name, of: subject.phrase, at: spans[subject])
    case .taken(let subject, let name, let owner):
      .nameTaken(name, of: subject.phrase, at: spans[subject], by: owner.phrase, ownerAt: spans[owner])
    }
  }
}

/// What is wrong with a table of names, in the order of its keys.
func nameFaults(of table: NameTable, in endpoints: [NamedEndpoint]) -> [NameFault] {
  var faults: [NameFault] = []
  let positions = Dictionary(
    endpoints.indices.map { (endpoints[$0].endpoint.id, $0) }, uniquingKeysWith: { first, _ in first })
  var owners: [String: EndpointID] = [:]
  for id in table.endpoints.keys.sorted() {
    guard let names = table.endpoints[id] else { continue }
    guard let position = positions[id] else {
      faults.append(.unused(.endpoint(id), name: names.type))
      continue
    }
    if !NameScope.endpoints.accepts(names.type) { faults.append(.invalid(.endpoint(id), name: names.type)) }
    if let owner = owners.updateValue(id, forKey: names.type) {
      faults.append(.taken(.endpoint(id), name: names.type, by: .endpoint(owner)))
    }
    faults += endpoints[position].faults
  }
  return faults
}

func errorFaults(of names: NameTable.EndpointNames, in endpoint: Endpoint) -> [NameFault] {
  let codes = Set(endpoint.results.lazy.filter { !$0.isSuccess }.map(\.code))
  return scopeFaults(names.errors, scope: .errors, present: codes) { .error(endpoint.id, code: $0) }
}

func valueFaults(of names: NameTable.EndpointNames, in endpoint: Endpoint) -> [NameFault] {
  if names.values.isEmpty { return [] }
  var present: [String: Set<String>] = [:]
  for direction in SpecPlace.Direction.allCases {
    let section = direction == .request ? endpoint.request : endpoint.response
    gatherValues(of: section.fields, inside: [], in: direction, into: &present)
  }
  return names.values.sorted { precedesInBytes($0.key, $1.key) }.flatMap { field, values in
    scopeFaults(values, scope: .values, present: present[field] ?? []) {
      .value(endpoint.id, field: field, value: $0)
    }
  }
}

private func scopeFaults(
  _ names: [String: String], scope: NameScope, present: Set<String>, subject: (String) -> NameSubject
) -> [NameFault] {
  var faults: [NameFault] = []
  var owners: [String: String] = [:]
  owners.reserveCapacity(names.count)
  for (key, name) in names.sorted(by: { precedesInBytes($0.key, $1.key) }) {
    guard present.contains(key) else {
      faults.append(.unused(subject(key), name: name))
      continue
    }
    if !scope.accepts(name) { faults.append(.invalid(subject(key), name: name)) }
    if let owner = owners.updateValue(key, forKey: name) {
      faults.append(.taken(subject(key), name: name, by: subject(owner)))
    }
  }
  return faults
}

private func gatherValues(
  of fields: [Field], inside path: [String], in direction: SpecPlace.Direction,
  into present: inout [String: Set<String>]
) {
  // By position: going through the fields themselves would copy each.
  for index in fields.indices where fields[index].holdsNamedValues {
    let field = fields[index]
    let path = path + [field.name]
    if field.hasNamedValues {
      let place = SpecPlace.field(of: nil, in: direction, names: path).path.joined(separator: ".")
      present[place] = Set(field.values.map(\.value.plainText))
    }
    gatherValues(of: field.fields, inside: path, in: direction, into: &present)
    if let items = field.items { gatherValues(of: items.fields, inside: path, in: direction, into: &present) }
  }
}

extension NameSubject {
  /// As messages name it.
  fileprivate var phrase: String {
    switch self {
    case .endpoint(let id): id.description
    case .error(let id, let code): SpecPlace.result(code, of: id).description
    case .value(let id, let field, let value): "\(id)#\(field).values, \(value)"
    }
  }
}

extension NameScope {
  /// Whether a name can stand in generated code: ASCII letters and digits, the first a letter, and nothing reserved.
  func accepts(_ name: String) -> Bool {
    guard let first = name.utf8.first, first.isLetter, first.isUpper == (self == .endpoints) else { return false }
    return name.utf8.allSatisfy(\.isAlphanumeric) && !reserves(name)
  }
}
