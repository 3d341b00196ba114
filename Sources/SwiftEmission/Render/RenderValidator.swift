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
    case .constraint(let constraint, let use):
      switch constraint.kind {
      // A violation of a length tells a count, never the value.
      case .length: self.check(use, "length: Self.\(member: constraint.name)", mayShowValue: false)
      case .range: self.check(use, "range: Self.\(member: constraint.name)")
      case .format: self.check(use, "format: Self.\(member: constraint.name)")
      }
    case .values(let type, let use): self.check(use, "values: \(type).documented")
    case .model(let use): self.check(use, nil, mayShowValue: false)
    case .condition(let plan): condition(plan)
    }
  }

  private func check(_ use: PropertyUse, _ constraint: Source?, mayShowValue: Bool = true) -> Source {
    var arguments: [Source] = ["\(checked: use)"]
    if let constraint { arguments.append(constraint) }
    arguments.append("at: \(literal: use.property.field)")
    if use.property.isSensitive, mayShowValue { arguments.append("sensitive: true") }
    return call("violations.check", arguments)
  }
}

extension Source.StringInterpolation {
  /// What is checked of a property, with its label.
  fileprivate mutating func appendInterpolation(checked use: PropertyUse) {
    if use.property.isArray { appendLiteral("each: ") }
    appendInterpolation(reference: use.property)
    if use.isRawValue { appendLiteral(use.property.isOptional ? "?.rawValue" : ".rawValue") }
  }
}
