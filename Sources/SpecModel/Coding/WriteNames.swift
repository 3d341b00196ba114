import Diagnostics

enum NamesKey: String, CaseIterable {
  case formatVersion, endpoints
}

enum EndpointNamesKey: String, CaseIterable {
  case endpoint, type, errors, values
}

enum ErrorNameKey: String, CaseIterable {
  case code, name
}

enum ValueNameKey: String, CaseIterable {
  case field, value, name
}

/// The bytes of `names.json`: endpoints by id, errors by code, values by field and value, one name a line.
public func encodeNames(_ names: NameTable) -> [UInt8] {
  var writer = JSONWriter()
  writer.object { file in
    file.member(NamesKey.formatVersion.rawValue, NameTable.formatVersion)
    file.member(
      NamesKey.endpoints.rawValue,
      array: { list in
        for id in names.endpoints.keys.sorted() {
          if let names = names.endpoints[id] { list.endpointNames(names, of: id) }
        }
      })
  }
  return writer.fileBytes()
}

extension JSONWriter {
  fileprivate mutating func endpointNames(_ names: NameTable.EndpointNames, of id: EndpointID) {
    object { object in
      object.member(EndpointNamesKey.endpoint.rawValue, id.description)
      object.member(EndpointNamesKey.type.rawValue, names.type)
      object.member(
        EndpointNamesKey.errors.rawValue,
        array: { list in
          for (code, name) in sortedByBytes(names.errors) {
            list.object { object in
              object.member(ErrorNameKey.code.rawValue, code)
              object.member(ErrorNameKey.name.rawValue, name)
            }
          }
        })
      guard names.values.contains(where: { !$0.value.isEmpty }) else { return }
      object.member(
        EndpointNamesKey.values.rawValue,
        array: { list in
          for (field, names) in sortedByBytes(names.values) {
            for (value, name) in sortedByBytes(names) {
              list.object { object in
                object.member(ValueNameKey.field.rawValue, field)
                object.member(ValueNameKey.value.rawValue, value)
                object.member(ValueNameKey.name.rawValue, name)
              }
            }
          }
        })
    }
  }
}

private func sortedByBytes<Value>(_ entries: [String: Value]) -> [(key: String, value: Value)] {
  entries.sorted { precedesInBytes($0.key, $1.key) }
}
