extension Renderer {
  /// Straight-line code that collects every violation.
  func validator(_ model: ModelPlan) -> Source {
    if model.checks.isEmpty { return "\(access)func validate(into violations: inout Violations) {}" }
    return """
      \(access)func validate(into violations: inout Violations) {
        \(Source.stacked(model.checks.map { check($0) }))
      }
      """
  }

  private func check(_ check: CheckPlan) -> Source {
    switch check {
    case .constraint(let constraint, let property):
      switch constraint.kind {
      // A violation of a length tells a count, never the value.
      case .length: self.check(property, "length: Self.\(member: constraint.name)", mayShowValue: false)
      case .range: self.check(property, "range: Self.\(member: constraint.name)")
      case .format: self.check(property, "format: Self.\(member: constraint.name)")
      }
    case .values(let type, let property): self.check(property, "values: \(type).documented")
    case .model(let property): self.check(property, nil, mayShowValue: false)
    case .condition(let plan): condition(plan)
    }
  }

  private func check(_ property: PropertyPlan, _ constraint: Source?, mayShowValue: Bool = true) -> Source {
    var arguments: [Source] = [property.isArray ? "each: \(reference: property)" : "\(reference: property)"]
    if let constraint { arguments.append(constraint) }
    arguments.append("at: \(literal: property.field)")
    if property.isSensitive, mayShowValue { arguments.append("sensitive: true") }
    return call("violations.check", arguments)
  }
}
