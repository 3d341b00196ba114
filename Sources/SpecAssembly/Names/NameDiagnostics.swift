import Diagnostics
import SpecModel

/// What is wrong with a table of names as a whole, in the order of its keys.
func nameDiagnostics(of table: NameTable, in spec: Spec) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  let endpoints = Dictionary(spec.endpoints.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  var owners: [String: EndpointID] = [:]
  for (id, names) in table.endpoints.sorted(by: { $0.key < $1.key }) {
    guard let endpoint = endpoints[id] else {
      diagnostics.append(.nameUnused(id.description, name: names.type))
      continue
    }
    if !NameScope.endpoints.accepts(names.type) { diagnostics.append(.nameInvalid(names.type, of: id.description)) }
    if let owner = owners.updateValue(id, forKey: names.type) {
      diagnostics.append(.nameTaken(names.type, of: id.description, by: owner.description))
    }
    diagnostics += errorDiagnostics(of: names, in: endpoint)
    diagnostics += valueDiagnostics(of: names, in: endpoint)
  }
  return diagnostics
}

private func errorDiagnostics(of names: NameTable.EndpointNames, in endpoint: Endpoint) -> [Diagnostic] {
  let codes = Set(endpoint.results.lazy.filter { !$0.isSuccess }.map(\.code))
  return scopeDiagnostics(names.errors, scope: .errors, present: codes) {
    SpecPlace.result($0, of: endpoint.id).description
  }
}

private func valueDiagnostics(of names: NameTable.EndpointNames, in endpoint: Endpoint) -> [Diagnostic] {
  if names.values.isEmpty { return [] }
  var present: [String: Set<String>] = [:]
  for direction in SpecPlace.Direction.allCases {
    let section = direction == .request ? endpoint.request : endpoint.response
    gatherValues(of: section.fields, inside: [], in: direction, into: &present)
  }
  return names.values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap { place, values in
    scopeDiagnostics(values, scope: .values, present: present[place] ?? []) { "\(endpoint.id)#\(place).values, \($0)" }
  }
}

private func scopeDiagnostics(
  _ names: [String: String], scope: NameScope, present: Set<String>, place: (String) -> String
) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  var owners: [String: String] = [:]
  for (key, name) in names.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
    guard present.contains(key) else {
      diagnostics.append(.nameUnused(place(key), name: name))
      continue
    }
    if !scope.accepts(name) { diagnostics.append(.nameInvalid(name, of: place(key))) }
    if let owner = owners.updateValue(key, forKey: name) {
      diagnostics.append(.nameTaken(name, of: place(key), by: place(owner)))
    }
  }
  return diagnostics
}

private func gatherValues(
  of fields: [Field], inside path: [String], in direction: SpecPlace.Direction,
  into present: inout [String: Set<String>]
) {
  for field in fields {
    let path = path + [field.name]
    if field.hasNamedValues {
      let place = SpecPlace.field(of: nil, in: direction, names: path).path.joined(separator: ".")
      present[place] = Set(field.values.map(\.value.plainText))
    }
    gatherValues(of: field.fields, inside: path, in: direction, into: &present)
    if let items = field.items { gatherValues(of: items.fields, inside: path, in: direction, into: &present) }
  }
}

extension NameScope {
  /// Whether a name can stand in generated code: ASCII letters and digits, the first a letter, and nothing reserved.
  func accepts(_ name: String) -> Bool {
    guard let first = name.utf8.first, first.isLetter, first.isUpper == (self == .endpoints) else { return false }
    return name.utf8.allSatisfy(\.isAlphanumeric) && !reserves(name)
  }
}
