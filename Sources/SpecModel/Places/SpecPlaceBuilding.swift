extension SpecPlace {
  /// The two halves of a call.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    case request, response
  }

  /// A parameter, or with `member` a part of it.
  ///
  /// - Parameters:
  ///   - names: The names from the section's root to the field; an array's item fields follow the array's own name.
  ///   - member: The member's name in the file, for example `length`.
  public static func field(
    of endpoint: EndpointID?, in direction: Direction, names: [String], member: String? = nil
  ) -> SpecPlace {
    var path = [direction.rawValue]
    path.reserveCapacity(names.count + 3)
    for (depth, name) in names.enumerated() {
      if (depth == 0 ? sectionMembers : fieldMembers).contains(name) { path.append("fields") }
      path.append(name)
    }
    if let member { path.append(member) }
    return SpecPlace(endpoint, path)
  }

  /// An endpoint's use of a header, or without an endpoint the shared header itself; with `member` a part of it.
  public static func header(
    _ name: String, of endpoint: EndpointID?, in direction: Direction, member: String? = nil
  ) -> SpecPlace {
    var path = endpoint == nil ? ["\(direction.rawValue)Headers", name] : [direction.rawValue, "headers", name]
    if let member { path.append(member) }
    return SpecPlace(endpoint, path)
  }

  /// The results of one code, or with `member` a part of them.
  public static func result(_ code: String, of endpoint: EndpointID, member: String? = nil) -> SpecPlace {
    var path = ["results", code]
    if let member { path.append(member) }
    return SpecPlace(endpoint, path)
  }

  /// What a section holds beside its fields.
  private static let sectionMembers = Set(SectionKey.allCases.map(\.rawValue))

  /// What a field holds beside its children.
  private static let fieldMembers = Set(FieldKey.allCases.map(\.rawValue))
}
