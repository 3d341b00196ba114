extension Renderer {
  /// The initialiser that reads every field.
  func reading(_ model: ModelPlan) -> Source {
    let values = model.properties.map { property in
      let kind: Source = model.holdsModel(property) ? property.isArray ? "models: " : "model: " : ""
      return
        "\(label: property.name): fields.\(property.isOptional ? "optional" : "required")(\(kind)\(literal: property.field))"
        as Source
    }
    return """
      \(access)init(fields: inout FieldReader) {
        \(call("self.init", values))
      }
      """
  }

  /// The list of all fields, each with what is checked about it.
  func listing(_ model: ModelPlan) -> Source {
    let statements = model.properties.indices.flatMap { position in
      listing(model.properties[position], model.checks.isEmpty ? [] : model.checks[position])
    }
    return """
      \(access)func list(in fields: inout FieldList) {
        \(Source.stacked(statements))
      }
      """
  }

  /// The statements about one field. What can be checked as it is added needs no statement of its own.
  private func listing(_ property: PropertyPlan, _ checks: [CheckPlan]) -> [Source] {
    var statements: [Source] = []
    var added: [Source]?
    for check in checks {
      if case .condition(let plan) = check {
        statements.append(condition(plan))
      } else if let arguments = arguments(property, checkedBy: check), added == nil {
        added = arguments
        statements.append(call("fields.add", arguments))
      } else {
        if added == nil {
          added = arguments(property)
          statements.append(call("fields.add", arguments(property)))
        }
        statements.append(self.check(check))
      }
    }
    if added == nil { statements.append(call("fields.add", arguments(property))) }
    return statements
  }

  /// What adds a field: its name and its value.
  private func arguments(_ property: PropertyPlan, value label: Source = "") -> [Source] {
    ["\(property.isSensitive ? "sensitive: " : "")\(literal: property.field)", "\(label)\(reference: property)"]
  }

  /// What adds a field and checks it; `nil` for a check that is a statement of its own.
  private func arguments(_ property: PropertyPlan, checkedBy check: CheckPlan) -> [Source]? {
    switch check {
    case .constraint(let constraint, _):
      switch (constraint.kind, property.type) {
      case (.length, .string): arguments(property) + ["length: Self.\(member: constraint.name)"]
      case (.range, .int), (.range, .int64), (.range, .uint64), (.range, .decimal):
        arguments(property) + ["range: Self.\(member: constraint.name)"]
      default: nil
      }
    case .model: arguments(property, value: property.isArray ? "models: " : "model: ")
    case .values, .condition: nil
    }
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
    case .model, .condition: .none
    }
  }

  private func check(_ property: PropertyPlan, _ constraint: Source, mayShowValue: Bool = true) -> Source {
    var arguments: [Source] = [property.isArray ? "each: \(reference: property)" : "\(reference: property)"]
    arguments.append(constraint)
    arguments.append("at: \(literal: property.field)")
    if property.isSensitive, mayShowValue { arguments.append("sensitive: true") }
    return call("fields.violations.check", arguments)
  }

  /// A call on one line, or with an argument a line.
  func call(_ function: Source, _ arguments: [Source]) -> Source {
    choice(
      "\(function)(\(Source.commaSeparated(arguments)))",
      otherwise: """
        \(function)(
          \(Source.commaStacked(arguments))
        )
        """)
  }
}
