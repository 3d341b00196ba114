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
  // Nearly all tables are sound, which shows without putting them in order. Every endpoint has a name.
  let present = Set(endpoints.indices.lazy.map { endpoints[$0].endpoint.id })
  if table.endpoints.count == present.count, endpoints.allSatisfy({ $0.faults.isEmpty }),
    table.endpoints.values.allSatisfy({ NameScope.endpoints.accepts($0.type) }),
    Set(table.endpoints.values.lazy.map(\.type)).count == present.count
  {
    return []
  }
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

/// - Parameter present: The codes that are named, each once.
func errorFaults(of names: NameTable.EndpointNames, present: [String], in id: EndpointID) -> [NameFault] {
  scopeFaults(names.errors, scope: .errors, present: present) { .error(id, code: $0) }
}

/// - Parameter present: The values that are named, by the place of their field; of several fields at one place those of the last.
func valueFaults(of names: NameTable.EndpointNames, present: [String: Set<String>], in id: EndpointID) -> [NameFault] {
  if names.values.isEmpty { return [] }
  return names.values.sorted { precedesInBytes($0.key, $1.key) }.flatMap { field, values in
    scopeFaults(values, scope: .values, present: present[field] ?? []) { .value(id, field: field, value: $0) }
  }
}

/// - Parameter present: What is named in this scope, each once.
private func scopeFaults(
  _ names: [String: String], scope: NameScope, present: some Collection<String>, subject: (String) -> NameSubject
) -> [NameFault] {
  // Nearly all tables are sound, which shows without putting them in order. Everything present has a name.
  if names.count == present.count, names.values.allSatisfy(scope.accepts), Set(names.values).count == names.count {
    return []
  }
  let present = Set(present)
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
