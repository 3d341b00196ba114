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

  func place(_ member: String? = nil) -> SpecPlace {
    if isHeader, let name = names.last {
      return .header(name, of: endpoint, in: direction, member: member)
    }
    return .field(of: endpoint, in: direction, names: names, member: member)
  }
}
