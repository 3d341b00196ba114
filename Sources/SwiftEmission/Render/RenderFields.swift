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
      let property = model.properties[position]
      let kind: Source = model.holdsModel(property) ? property.isArray ? "models: " : "model: " : ""
      return listing(property, kind, model.checks.isEmpty ? [] : model.checks[position])
    }
    return """
      \(access)func list(in fields: inout FieldList) {
        \(Source.stacked(statements))
      }
      """
  }

  /// The statements about one field: what other fields demand of it, then what adds it, then what else is checked about it.
  ///
  /// - Parameter kind: The label of its value.
  private func listing(_ property: PropertyPlan, _ kind: Source, _ checks: [CheckPlan]) -> [Source] {
    let name: Source = "\(property.isSensitive ? "sensitive: " : "")\(literal: property.field)"
    var addition = [name, "\(kind)\(reference: property)"]
    var demands: [Source] = []
    var others: [Source] = []
    for check in checks {
      switch check {
      case .condition(let plan): demands.append(condition(plan))
      case .constraint(let constraint) where addition.count == 2 && constraint.isChecked(asIsAdded: property.type):
        addition.append(argument(constraint))
      case .constraint(let constraint): others.append(self.check(property, argument(constraint)))
      case .values(let type): others.append(self.check(property, "values: \(type).documented"))
      }
    }
    return demands + [call("fields.add", addition)] + others
  }

  private func check(_ property: PropertyPlan, _ constraint: Source) -> Source {
    call("fields.check", ["\(property.isArray ? "each: " : "")\(reference: property)", constraint])
  }

  private func argument(_ constraint: ConstraintPlan) -> Source {
    switch constraint.kind {
    case .length: "length: Self.\(member: constraint.name)"
    case .range: "range: Self.\(member: constraint.name)"
    case .format: "format: Self.\(member: constraint.name)"
    }
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

extension ConstraintPlan {
  /// Whether a field of this type is checked by this as it is added.
  fileprivate func isChecked(asIsAdded type: SwiftType) -> Bool {
    switch (kind, type) {
    case (.length, .string), (.range, .int), (.range, .int64), (.range, .uint64), (.range, .decimal): true
    default: false
    }
  }
}
