extension Renderer {
  func model(_ model: ModelPlan) -> Source {
    if model.properties.isEmpty { return emptyModel(model) }
    let declaration: Source = "\(access)struct \(model.typeName): Model {"
    let content = Source.sections([
      Source.sections(model.properties.map { property($0) }),
      memberwiseInitializer(model),
      constraints(model.constraints),
      reading(model),
      listing(model),
      Source.sections(model.nestedTypes.map { deeper.nestedType($0) }),
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
    \(access)var \(property.name): \(typeOf: property)
    """
  }

  private func memberwiseInitializer(_ model: ModelPlan) -> Source {
    let parameters = model.properties.map { property in
      property.isOptional
        ? "\(property.name): \(typeOf: property) = nil" : "\(property.name): \(typeOf: property)" as Source
    }
    let assignments = model.properties.map { "self.\(member: $0.name) = \($0.name)" as Source }
    let signature = choice(
      "\(access)init(\(Source.commaSeparated(parameters))) {",
      otherwise: """
        \(access)init(
          \(Source.commaStacked(parameters))
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
}

extension Source.StringInterpolation {
  /// The type of a property.
  fileprivate mutating func appendInterpolation(typeOf property: PropertyPlan) {
    appendInterpolation(property.type)
    if property.isOptional { appendLiteral("?") }
  }

  /// A property in an expression of its model.
  mutating func appendInterpolation(reference property: PropertyPlan) {
    if property.isHidden {
      appendLiteral("self.")
      appendInterpolation(member: property.name)
    } else {
      appendInterpolation(property.name)
    }
  }
}
