import SpecModel

/// Where a field is declared.
struct FieldSite: Hashable {
  /// `nil` for a shared header.
  var endpoint: EndpointID?
  var direction: SpecPlace.Direction
  var isHeader: Bool
  /// From the section's root to the field; a header's own name alone.
  var names: [String]

  /// Dotted, as conditions name fields.
  var path: String { names.joined(separator: ".") }

  /// The place of the field, or of what `member` names inside it.
  func place(_ member: [String] = []) -> SpecPlace {
    var place: SpecPlace
    if isHeader, let name = names.last {
      place = .header(name, of: endpoint, in: direction)
    } else {
      place = .field(of: endpoint, in: direction, names: names)
    }
    place.path += member
    return place
  }

  func place(_ member: String) -> SpecPlace { place([member]) }
}
