import Diagnostics

extension Spec {
  /// Every place at which something stands, in the order of the files: those of `api.json`, then endpoint by endpoint.
  public func places() -> [SpecPlace] {
    var writer = JSONWriter()
    writer.api(api, endpoints: [])
    var places: [SpecPlace] = []
    appendPlaces(in: JSONValue(writer), .api, SpecPlace(nil), to: &places)
    for endpoint in endpoints { places += self.places(in: endpoint) }
    return places
  }

  /// Every place of one endpoint at which something stands, in the order of its file.
  public func places(in endpoint: Endpoint) -> [SpecPlace] {
    var writer = JSONWriter()
    writer.endpoint(endpoint, api: api, headers: .complete)
    var places: [SpecPlace] = []
    appendPlaces(in: JSONValue(writer), .endpoint, SpecPlace(endpoint.id), to: &places)
    return places
  }
}

/// Appends the places inside `value`, which stands at `place`.
private func appendPlaces(
  in value: JSONValue, _ shape: PlaceShape, _ place: SpecPlace, to places: inout [SpecPlace]
) {
  switch value {
  case .object(let members):
    for member in members {
      guard let inner = shape.member(member.name) else { continue }
      places.append(place.appending(member.name))
      if shape.hasChildren, inner == .fields, member.name == FieldKey.fields.rawValue {
        // A field's place leaves out the list, and an array's item, that it stands in.
        let holder = shape == .items ? place.droppingLast() : place
        appendElements(of: member.value, .field, FieldKey.name.rawValue, holder, isChild: true, to: &places)
      } else {
        appendPlaces(in: member.value, inner, place.appending(member.name), to: &places)
      }
    }
  case .array:
    if case .list(let element, let identity?) = shape {
      appendElements(of: value, element, identity, place, isChild: false, to: &places)
    }
  case .null, .boolean, .number, .string: break
  }
}

private func appendElements(
  of list: JSONValue, _ shape: PlaceShape, _ identity: String, _ place: SpecPlace, isChild: Bool,
  to places: inout [SpecPlace]
) {
  guard case .array(let elements) = list else { return }
  var counts: [String: Int] = [:]
  for element in elements { counts[element.identityText(identity) ?? "", default: 0] += 1 }
  var positions: [String: Int] = [:]
  let owner: PlaceShape = place.path.count == 1 ? .section : .field
  for element in elements {
    guard let name = element.identityText(identity) else { continue }
    var inner = isChild && owner.member(name) != nil ? place.appending(FieldKey.fields.rawValue) : place
    inner.path.append(name)
    if counts[name, default: 0] > 1 {
      positions[name, default: 0] += 1
      inner.path.append(String(positions[name, default: 0]))
    }
    places.append(inner)
    appendPlaces(in: element, shape, inner, to: &places)
  }
}

extension SpecPlace {
  fileprivate func appending(_ name: String) -> SpecPlace { SpecPlace(endpoint, path + [name]) }
  fileprivate func droppingLast() -> SpecPlace { SpecPlace(endpoint, Array(path.dropLast())) }
}
