import Diagnostics

/// Reads `names.json`; `file` is its name as it is shown to the user.
public func decodeNames(_ bytes: [UInt8], file: String) -> JSONDecoded<NameTable> {
  decodeJSON(bytes, file: file) { reader, node in
    var names = NameTable()
    // An endpoint's names stand in a row: they go into the table at its end.
    var latest: (id: EndpointID, names: NameTable.EndpointNames)?
    reader.names(node) { subject, name, reader, node in
      if latest?.id != subject.endpoint {
        if let latest { names.endpoints[latest.id] = latest.names }
        // There are some where an endpoint stands twice, and none where its type is missing.
        latest = names.endpoints[subject.endpoint].map { (subject.endpoint, $0) }
      }
      switch subject {
      case .endpoint(let id):
        if latest != nil { reader.reportRepeated(id.description, at: node) }
        latest = (id, NameTable.EndpointNames(type: name))
      case .error(_, let code):
        if latest?.names.errors.updateValue(name, forKey: code) != nil { reader.reportRepeated(code, at: node) }
      case .value(_, let field, let value):
        if latest?.names.values[field, default: [:]].updateValue(name, forKey: value) != nil {
          reader.reportRepeated("\(field) \(value)", at: node)
        }
      }
    }
    if let latest { names.endpoints[latest.id] = latest.names }
    return names
  }
}

/// What a name in `names.json` belongs to.
public enum NameSubject: Hashable, Sendable {
  case endpoint(EndpointID)
  case error(EndpointID, code: String)
  /// The field's place without its endpoint, for example `request.status`, and the value's text.
  case value(EndpointID, field: String, value: String)
}

extension NameSubject {
  fileprivate var endpoint: EndpointID {
    switch self {
    case .endpoint(let id), .error(let id, _), .value(let id, _, _): id
    }
  }
}

/// Where each name stands in `names.json`; nothing of a file that cannot be read.
public func locateNames(in bytes: [UInt8], file: String) -> [NameSubject: SourceSpan] {
  let found = decodeJSON(bytes, file: file) { reader, node in
    var spans: [NameSubject: SourceSpan] = [:]
    reader.names(node) { subject, _, reader, node in spans[subject] = reader.span(of: node) }
    return spans
  }
  return found.value ?? [:]
}

extension JSONReader {
  /// Hands each name of the file to `found`, an endpoint's before those inside it, with the value at which it stands.
  fileprivate mutating func names(
    _ node: JSONNode, _ found: (NameSubject, String, inout JSONReader, JSONNode) -> Void
  ) {
    let _: Void? = object(node, "names.json", keys: NamesKey.self) { reader, members in
      guard reader.checkFormatVersion(.formatVersion, of: NameTable.formatVersion, in: &members) else {
        reader.skipRest(of: &members)
        return
      }
      let _: [Void]? = reader.required(.endpoints, in: &members) { reader, node in
        reader.list(node) { $0.endpointNames($1, found) }
      }
    }
  }

  private mutating func endpointNames(
    _ node: JSONNode, _ found: (NameSubject, String, inout JSONReader, JSONNode) -> Void
  ) {
    let _: Void? = object(node, "an endpoint's names", keys: EndpointNamesKey.self) { reader, members in
      let id = reader.required(.endpoint, in: &members) { $0.endpointID($1) }
      reader.name(.type, in: &members) { name, reader, node in
        if let id { found(.endpoint(id), name, &reader, node) }
      }
      let _: [Void]? = reader.optional(.errors, in: &members) { reader, node in
        reader.list(node) { reader, element in
          reader.object(element, "an error's name", keys: ErrorNameKey.self) { reader, members in
            let code = reader.required(.code, in: &members) { $0.nonEmptyString($1) }
            reader.name(.name, in: &members) { name, reader, node in
              if let id, let code { found(.error(id, code: code), name, &reader, node) }
            }
          }
        }
      }
      let _: [Void]? = reader.optional(.values, in: &members) { reader, node in
        reader.list(node) { reader, element in
          reader.object(element, "a value's name", keys: ValueNameKey.self) { reader, members in
            let field = reader.required(.field, in: &members) { $0.nonEmptyString($1) }
            let value = reader.required(.value, in: &members) { $0.string($1) }
            reader.name(.name, in: &members) { name, reader, node in
              if let id, let field, let value {
                found(.value(id, field: field, value: value), name, &reader, node)
              }
            }
          }
        }
      }
    }
  }

  private mutating func name<Key>(
    _ key: Key, in members: inout JSONMembers<Key>, _ found: (String, inout JSONReader, JSONNode) -> Void
  ) {
    let _: Void? = required(key, in: &members) { reader, node in
      if let name = reader.nonEmptyString(node) { found(name, &reader, node) }
    }
  }
}
