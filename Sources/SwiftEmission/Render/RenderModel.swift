extension Renderer {
  func model(_ model: ModelPlan) -> Source {
    if model.properties.isEmpty { return emptyModel(model) }
    var conformances: Source = "Hashable, Sendable, Codable"
    if model.isValidatable { conformances = "\(conformances), Validatable" }
    if model.isRedacting { conformances = "\(conformances), Redacting" }
    let declaration: Source = "\(access)struct \(model.typeName): \(conformances) {"
    let content = Source.sections([
      Source.sections(model.properties.map { property($0) }),
      memberwiseInitializer(model),
      model.isValidatable ? validator(model) : .none,
      constraints(model.constraints),
      coding(model),
      model.isRedacting ? sensitiveFields(model) : .none,
      Source.sections(model.nestedTypes.map { nestedType($0) }),
    ])
    return """
      \(Source.comment(model.documentation))
      \(declaration)
        \(content)
      }
      """
  }

  private func nestedType(_ type: NestedTypePlan) -> Source {
    switch type {
    case .model(let inner): model(inner)
    case .valueSet(let set): valueSet(set)
    }
  }

  private func property(_ property: PropertyPlan) -> Source {
    """
    \(Source.comment(property.documentation))
    \(access)var \(property.name): \(type(of: property))
    """
  }

  private func type(of property: PropertyPlan) -> Source {
    property.isOptional ? "\(property.type.code)?" : property.type.code
  }

  private func memberwiseInitializer(_ model: ModelPlan) -> Source {
    let parameters = model.properties.map { property in
      "\(property.name): \(type(of: property))\(property.isOptional ? " = nil" : "")" as Source
    }
    let assignments = model.properties.map { "self.\($0.name.member) = \($0.name)" as Source }
    let signature = Source(
      "\(access)init(\(commaSeparated(parameters))) {",
      otherwise: """
        \(access)init(
          \(commaStacked(parameters))
        ) {
        """)
    return """
      \(signature)
        \(Source.stacked(assignments))
      }
      """
  }

  /// A request or response without parameters is the runtime's.
  private func emptyModel(_ model: ModelPlan) -> Source {
    """
    /// The documentation lists no parameters.
    \(access)typealias \(model.typeName) = NoFields
    """
  }

  private func sensitiveFields(_ model: ModelPlan) -> Source {
    let names = model.properties.filter(\.isSensitive).map { Source.literal($0.field) }
    return getter(
      "\(access)static var sensitiveFields: [String]", "[\(commaSeparated(names))]", otherwise: list(names))
  }

  /// A property in an expression of its model.
  func reference(_ property: PropertyPlan) -> Source {
    ReservedWords.locals.contains(property.name.text) ? "self.\(property.name.member)" : property.name.code
  }

  func commaSeparated(_ sources: [Source]) -> Source {
    var joined: Source = ""
    for (index, source) in sources.enumerated() { joined = index == 0 ? source : "\(joined), \(source)" }
    return joined
  }

  /// A line for each source, with commas between them.
  func commaStacked(_ sources: [Source]) -> Source {
    .stacked(sources.dropLast().map { $0.followedByComma() } + sources.suffix(1))
  }
}
