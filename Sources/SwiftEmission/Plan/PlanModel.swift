import SpecModel

extension Planner {
  mutating func planModel(
    _ name: Identifier, _ fields: [Field], documentation: [CommentLine], _ context: ModelContext
  ) -> ModelPlan {
    var model = ModelPlan(typeName: name, documentation: documentation, properties: [])
    let names = propertyNames(of: fields, context)
    var takenTypes = ReservedWords.types.union(names.values.map(\.text))
    for field in fields {
      guard let name = names[field.name] else { continue }
      let type = planType(of: field, &takenTypes, &model, context)
      let property = PropertyPlan(
        field: field.name,
        name: name,
        type: type,
        isOptional: field.presence != .required,
        isSensitive: field.isSensitive || context.isSensitive,
        defaultValue: field.defaultValue,
        documentation: CommentLine.page(field.description) + [CommentLine(text: facts(of: field))]
      )
      model.properties.append(property)
    }
    if context.direction == .request { planChecks(fields, &model, context) }
    return model
  }

  /// The property of each field. Fields that would share one are reported and left out.
  private mutating func propertyNames(of fields: [Field], _ context: ModelContext) -> [String: Identifier] {
    var names: [String: Identifier] = [:]
    var fieldOfName: [String: String] = [:]
    for field in fields {
      let place = context.place(of: field.name)
      guard let name = Identifier.property(of: field.name) else {
        report(.nameInvalid, "the field name \(quoted(field.name)) of \(place) makes no Swift identifier", at: place)
        continue
      }
      if let other = fieldOfName.updateValue(field.name, forKey: name.text) {
        let reason = other == field.name ? "is there twice" : "and \(quoted(other)) become the same property"
        report(.nameTaken, "the field \(quoted(field.name)) of \(place) \(reason)", at: place)
        continue
      }
      names[field.name] = name
    }
    return names
  }

  private mutating func planType(
    of field: Field, _ taken: inout Set<String>, _ model: inout ModelPlan, _ context: ModelContext
  ) -> SwiftType {
    switch field.type {
    case .boolean: return .boolean
    case .string, .number: return planScalar(field, field.type, &taken, &model, context)
    case .object: return planObject(field, field.fields, "", &taken, &model, context)
    case .array:
      switch field.items?.type {
      case .boolean: return .array(.boolean)
      case .string: return .array(planScalar(field, .string, &taken, &model, context))
      case .number: return .array(planScalar(field, .number, &taken, &model, context))
      case .object: return .array(planObject(field, field.items?.fields ?? [], "Item", &taken, &model, context))
      case .array, nil: return .array(.jsonValue)
      }
    }
  }

  private mutating func planObject(
    _ field: Field, _ fields: [Field], _ suffix: StaticString, _ taken: inout Set<String>, _ model: inout ModelPlan,
    _ context: ModelContext
  ) -> SwiftType {
    if fields.isEmpty { return .jsonObject }
    let place = context.place(of: field.name)
    guard context.path.count < Planner.deepest else {
      report(.nestingTooDeep, "\(place) is nested more than \(Planner.deepest) objects deep", at: place)
      return .jsonObject
    }
    guard let name = typeName(of: field, suffix, otherwise: "Object", &taken, place) else { return .jsonObject }
    let otherwise: Markdown =
      field.type == .array ? "An item of \(code: field.name)." : "The fields of \(code: field.name)."
    let nested = planModel(
      name, fields, documentation: summary(of: field, otherwise: otherwise), context.entering(field))
    model.nestedTypes.append(.model(nested))
    return .nested(name)
  }

  private mutating func planScalar(
    _ field: Field, _ type: FieldType, _ taken: inout Set<String>, _ model: inout ModelPlan, _ context: ModelContext
  ) -> SwiftType {
    let rawType = type == .number ? numberTypes.type(of: field.name) : .string
    let constants = planConstants(field, rawType, context)
    let place = context.place(of: field.name)
    guard !constants.isEmpty, let name = typeName(of: field, "", otherwise: "Value", &taken, place) else {
      return rawType
    }
    let valueSet = ValueSetPlan(
      typeName: name, documentation: summary(of: field, otherwise: "A value of \(code: field.name)."), rawType: rawType,
      constants: constants)
    model.nestedTypes.append(.valueSet(valueSet))
    return .nested(name)
  }

  /// A name that nothing else in the model has; `otherwise` is its ending where the plain one is taken.
  private mutating func typeName(
    of field: Field, _ suffix: StaticString, otherwise: StaticString, _ taken: inout Set<String>, _ place: SpecPlace
  ) -> Identifier? {
    guard let name = Identifier.type(of: field.name)?.appending(suffix) else { return nil }
    for candidate in [name, name.appending(otherwise)] where taken.insert(candidate.text).inserted { return candidate }
    report(.nameTaken, "the type of \(place) and another of its object would both be \(quoted(name.text))", at: place)
    return nil
  }
}
