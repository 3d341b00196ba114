import Diagnostics
import SpecModel

extension Planner {
  mutating func planModel(
    _ name: Identifier, _ fields: [Field], documentation: [CommentLine], _ context: ModelContext
  ) -> ModelPlan {
    var model = ModelPlan(typeName: name, documentation: documentation, properties: [])
    let names = propertyNames(of: fields, context)
    let types = nestedTypeNames(of: fields, names)
    for position in fields.indices {
      guard let name = names[position] else { continue }
      model.properties.append(planProperty(name, fields[position], at: position, types[position], &model, context))
    }
    if context.direction == .request { planChecks(fields, &model, context) }
    return model
  }

  private mutating func planProperty(
    _ name: Identifier, _ field: Field, at position: Int, _ type: Identifier?, _ model: inout ModelPlan,
    _ context: ModelContext
  ) -> PropertyPlan {
    PropertyPlan(
      field: field.name,
      position: position,
      name: name,
      type: planType(of: field, type, &model, context),
      isOptional: field.presence != .required,
      isSensitive: field.isSensitive || context.isSensitive,
      defaultValue: field.defaultValue,
      documentation: CommentLine.page(field.description) + [CommentLine(text: facts(of: field))]
    )
  }

  /// The property of each field. Fields that would share one are reported and left out.
  private mutating func propertyNames(of fields: [Field], _ context: ModelContext) -> [Identifier?] {
    var positions: [String: Int] = [:]
    return fields.indices.map { position in
      let field = fields[position].name
      guard let name = Identifier.property(of: field) else {
        let place = context.place(of: field)
        report(.nameInvalid, "the field name \(quoted(field)) of \(place) makes no Swift identifier", at: place)
        return nil
      }
      if let other = positions[name.text] {
        let place = context.place(of: field)
        let other = fields[other].name
        let reason = other == field ? "is there twice" : "and \(quoted(other)) become the same property"
        report(.nameTaken, "the field \(quoted(field)) of \(place) \(reason)", at: place)
        return nil
      }
      positions[name.text] = position
      return name
    }
  }

  /// - Parameter name: What the type is called if it needs a name.
  private mutating func planType(
    of field: Field, _ name: Identifier?, _ model: inout ModelPlan, _ context: ModelContext
  ) -> SwiftType {
    if field.needsType, name == nil {
      let place = context.place(of: field.name)
      report(.nameTaken, "the type of \(place) would have the name of another type of its object", at: place)
    }
    switch field.type {
    case .boolean: return .boolean
    case .string, .number: return planScalar(field, field.type, name, &model, context)
    case .object: return planObject(field, name, &model, context)
    case .array:
      switch field.items?.type {
      case .boolean: return .array(.boolean)
      case .string: return .array(planScalar(field, .string, name, &model, context))
      case .number: return .array(planScalar(field, .number, name, &model, context))
      case .object: return .array(planObject(field, name, &model, context))
      case .array, nil: return .array(.jsonValue)
      }
    }
  }

  private mutating func planObject(
    _ field: Field, _ name: Identifier?, _ model: inout ModelPlan, _ context: ModelContext
  ) -> SwiftType {
    let fields = field.objectFields
    guard let name, !fields.isEmpty else { return .jsonObject }
    guard context.path.count < Planner.deepest else {
      let place = context.place(of: field.name)
      report(.nestingTooDeep, "\(place) is nested more than \(Planner.deepest) objects deep", at: place)
      return .jsonObject
    }
    let otherwise: Markdown =
      field.type == .array ? "An item of \(code: field.name)." : "The fields of \(code: field.name)."
    let documentation = summary(of: field, otherwise: otherwise)
    let nested = planModel(name, fields, documentation: documentation, context.entering(field))
    model.nestedTypes.append(.model(nested))
    return .nested(name)
  }

  private mutating func planScalar(
    _ field: Field, _ type: FieldType, _ name: Identifier?, _ model: inout ModelPlan, _ context: ModelContext
  ) -> SwiftType {
    let rawType = type == .number ? numberTypes.type(of: field.name) : .string
    let constants = planConstants(field, rawType, context)
    guard let name, !constants.isEmpty else { return rawType }
    let documentation = summary(of: field, otherwise: "A value of \(code: field.name).")
    let valueSet = ValueSetPlan(typeName: name, documentation: documentation, rawType: rawType, constants: constants)
    model.nestedTypes.append(.valueSet(valueSet))
    return .nested(name)
  }
}

extension Field {
  /// The fields of the object that it holds, or that each of its items is.
  var objectFields: [Field] { type == .array ? items?.fields ?? [] : fields }
}
