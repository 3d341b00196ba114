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
      case .length: self.check(use, ["length: Self.\(member: constraint.name)"], mayShowValue: false)
      case .range: self.check(use, ["range: Self.\(member: constraint.name)"])
      case .format: self.check(use, ["format: Self.\(member: constraint.name)"])
      }
    case .values(let type, let use): self.check(use, ["values: \(type).documented"])
    case .model(let use): self.check(use, [], mayShowValue: false)
    case .condition(let plan): condition(plan)
    }
  }

  private func check(_ use: PropertyUse, _ constraint: [Source], mayShowValue: Bool = true) -> Source {
    let property = use.property
    let label: Source = property.isArray ? "each: " : ""
    let rawValue: Source = use.isRawValue ? property.isOptional ? "?.rawValue" : ".rawValue" : ""
    let value: Source = "\(label)\(reference: property)\(rawValue)"
    var arguments = [value] + constraint + ["at: \(literal: property.field)"]
    if property.isSensitive, mayShowValue { arguments.append("sensitive: true") }
    return call("violations.check", arguments)
  }
}
