import Diagnostics
import SpecModel

/// Gives a Swift name to every endpoint, error and documented value that has none.
///
/// A name that is pinned in `pinned` always wins; then one that the spec states; the rest get default names, which the returned
/// table pins. The table keeps entries whose subject is gone, and each is reported.
///
/// - Parameters:
///   - nameSpans: Where the pinned names stand; asked for only when there is something to report.
///   - map: Names the endpoints at all positions from 0 up to a number, at the same time if it likes.
public func completeNames(
  of spec: Spec, pinned: NameTable, nameSpans: () -> [NameSubject: SourceSpan] = { [:] },
  map: NamingMap = { (0..<$0).map($1) }
) -> (spec: Spec, names: NameTable, diagnostics: [Diagnostic]) {
  var spec = spec
  var table = pinned
  let types = assignNames(
    spec.endpoints.indices.map { [endpoints = spec.endpoints] position in
      let id = endpoints[position].id
      return NameRequest(
        key: id.description, pinned: pinned.endpoints[id]?.type ?? endpoints[position].name,
        forms: { NameForms.endpoint(endpoints[position], atMost: $0) })
    })
  let named = map(spec.endpoints.count) { [endpoints = spec.endpoints] position in
    NamedEndpoint(endpoints[position], type: types[position], pinned: pinned.endpoints[endpoints[position].id])
  }
  spec.endpoints = named.map { $0.endpoint }
  // By position: going through the endpoints themselves would copy each.
  for index in named.indices { table.endpoints[named[index].endpoint.id] = named[index].names }
  let faults = nameFaults(of: table, in: named)
  let spans = faults.isEmpty ? [:] : nameSpans()
  return (spec, table, faults.map { $0.diagnostic(spans) })
}

/// An endpoint in which everything has its name.
public struct NamedEndpoint: Sendable {
  let endpoint: Endpoint
  let names: NameTable.EndpointNames
  /// What is wrong with the names inside the endpoint.
  let faults: [NameFault]

  /// - Parameters:
  ///   - type: The name of the endpoint itself.
  ///   - pinned: The names that it keeps.
  init(_ endpoint: Endpoint, type: String, pinned: NameTable.EndpointNames?) {
    var endpoint = endpoint
    var names = pinned ?? NameTable.EndpointNames(type: type)
    names.type = type
    endpoint.name = type
    let codes = nameErrors(of: &endpoint, in: &names)
    let values = nameValues(of: &endpoint, in: &names)
    self.endpoint = endpoint
    self.names = names
    faults =
      errorFaults(of: names, present: codes, in: endpoint.id) + valueFaults(of: names, present: values, in: endpoint.id)
  }
}

/// Computes the named endpoints at all positions from 0 up to a number, in order.
public typealias NamingMap = (Int, @Sendable (Int) -> NamedEndpoint) -> [NamedEndpoint]

/// Names each code that is no success once, whatever the number of messages it has.
///
/// - Returns: The codes.
private func nameErrors(of endpoint: inout Endpoint, in names: inout NameTable.EndpointNames) -> [String] {
  var positions: [String: Int] = [:]
  var subjects: [NameRequest] = []
  // Of each result in turn; nil for a success.
  var subjectsOfResults: [Int?] = []
  for result in endpoint.results {
    guard !result.isSuccess else {
      subjectsOfResults.append(nil)
      continue
    }
    if let position = positions[result.code] {
      if subjects[position].pinned == nil { subjects[position].pinned = result.name }
      subjectsOfResults.append(position)
      continue
    }
    positions[result.code] = subjects.count
    subjectsOfResults.append(subjects.count)
    subjects.append(
      NameRequest(
        key: result.code, pinned: names.errors[result.code] ?? result.name,
        forms: { NameForms.error(result, atMost: $0) }))
  }
  let assigned = assignNames(subjects)
  for (index, subject) in subjectsOfResults.enumerated() {
    if let subject { endpoint.results[index].name = assigned[subject] }
  }
  let codes = subjects.map(\.key)
  for (code, name) in zip(codes, assigned) where names.errors[code] != name { names.errors[code] = name }
  return codes
}

/// Names each value of a documented set, by the place of its field.
///
/// - Returns: The values of each place.
private func nameValues(
  of endpoint: inout Endpoint, in names: inout NameTable.EndpointNames
) -> [String: Set<String>] {
  var values: [String: Set<String>] = [:]
  for direction in SpecPlace.Direction.allCases {
    let section: WritableKeyPath<Endpoint, Endpoint.Section> = direction == .request ? \.request : \.response
    guard endpoint[keyPath: section].fields.holdNamedValues else { continue }
    nameValues(of: &endpoint[keyPath: section].fields, inside: [], in: direction, names: &names, values: &values)
  }
  return values
}

private func nameValues(
  of fields: inout [Field], inside path: [String], in direction: SpecPlace.Direction,
  names: inout NameTable.EndpointNames, values: inout [String: Set<String>]
) {
  for index in fields.indices where fields[index].holdsNamedValues {
    let path = path + [fields[index].name]
    if fields[index].hasNamedValues {
      let place = SpecPlace.field(of: nil, in: direction, names: path).path.joined(separator: ".")
      let pinned = names.values[place] ?? [:]
      let subjects = fields[index].values.map { value in
        let text = value.value.plainText
        return NameRequest(
          key: text, pinned: pinned[text] ?? value.name, forms: { NameForms.value(value, atMost: $0) })
      }
      for (position, name) in assignNames(subjects).enumerated() {
        fields[index].values[position].name = name
        let key = subjects[position].key
        if pinned[key] != name { names.values[place, default: [:]][key] = name }
      }
      values[place] = Set(subjects.lazy.map(\.key))
    }
    nameValues(of: &fields[index].fields, inside: path, in: direction, names: &names, values: &values)
    if var items = fields[index].items, items.fields.holdNamedValues {
      nameValues(of: &items.fields, inside: path, in: direction, names: &names, values: &values)
      fields[index].items = items
    }
  }
}

extension Field {
  /// Booleans are named by Swift itself.
  var hasNamedValues: Bool { !values.isEmpty && type != .boolean }

  /// Whether it or a field inside it has values that are named.
  var holdsNamedValues: Bool {
    hasNamedValues || fields.holdNamedValues || (items?.fields.holdNamedValues ?? false)
  }
}

extension [Field] {
  /// By position: going through the fields themselves would copy each.
  fileprivate var holdNamedValues: Bool { indices.contains { self[$0].holdsNamedValues } }
}
