import Diagnostics
import SpecModel

extension Planner {
  /// Fills in the validator of a request's model, from its fields' constraints and the conditions that it holds.
  mutating func planChecks(_ fields: [Field], _ model: inout ModelPlan, _ context: ModelContext) {
    let conditions = planConditions(in: model, context)
    for property in model.properties {
      if !conditions.isEmpty { model.checks += (conditions[property.field] ?? []).map { .condition($0) } }
      planConstraints(of: fields[property.position], property, &model, context)
      planNestedCheck(of: property, &model)
    }
    model.isValidatable = context.path.isEmpty || !model.checks.isEmpty
  }

  private mutating func planConstraints(
    of field: Field, _ property: PropertyPlan, _ model: inout ModelPlan, _ context: ModelContext
  ) {
    if let length = field.length,
      let plan = planLength(length, field, at: context.place(of: field.name, member: "length"))
    {
      add(.length(plan), property.name.appending("Length"), property, &model)
    }
    if let range = field.range, let kind = planRange(range, field, context) {
      add(kind, property.name.appending("Range"), property, &model)
    }
    if let format = field.format,
      let pattern = planFormat(field, at: context.place(of: field.name, member: "format"))
    {
      add(.format(format, pattern.parts), property.name.appending("Format"), property, &model)
    }
  }

  private func add(
    _ kind: ConstraintPlan.Kind, _ name: Identifier, _ property: PropertyPlan, _ model: inout ModelPlan
  ) {
    let constraint = ConstraintPlan(name: name, field: property.field, kind: kind)
    model.constraints.append(constraint)
    model.checks.append(.constraint(constraint, property))
  }

  private func planNestedCheck(of property: PropertyPlan, _ model: inout ModelPlan) {
    guard let name = property.type.nestedName, let nested = model.nestedType(name) else { return }
    switch nested {
    case .valueSet: model.checks.append(.values(of: name, property))
    case .model(let inner): if inner.isValidatable { model.checks.append(.model(property)) }
    }
  }

  mutating func planLength(_ length: Bounds, _ field: Field, at place: @autoclosure () -> SpecPlace) -> LengthPlan? {
    guard field.type == .string else {
      report(.constraintNotEnforced, "\(place()) stands on a field that is no string", at: place())
      return nil
    }
    guard length.min.isInteger, length.max.isInteger, length.min >= 0, length.min <= length.max else {
      report(.constraintNotEnforced, "\(place()) is no range of character counts", at: place())
      return nil
    }
    return LengthPlan(min: length.min.countable, max: length.max == length.max.countable ? length.max : nil)
  }

  private mutating func planRange(_ range: Bounds, _ field: Field, _ context: ModelContext) -> ConstraintPlan.Kind? {
    guard field.type == .number else {
      let place = context.place(of: field.name, member: "range")
      report(.constraintNotEnforced, "\(place) stands on a field that is no number", at: place)
      return nil
    }
    guard range.min <= range.max else {
      let place = context.place(of: field.name, member: "range")
      report(.constraintNotEnforced, "\(place) has a minimum above its maximum", at: place)
      return nil
    }
    let type = numberTypes.type(of: field.name)
    guard type != .decimal || range.min.digits <= 38 && range.max.digits <= 38 else {
      let place = context.place(of: field.name, member: "range")
      report(
        .boundUnrepresentable, "\(place) has a bound of more than 38 digits, which no number type holds", at: place)
      return nil
    }
    return .range(range, type: type)
  }

  mutating func planFormat(_ field: Field, at place: @autoclosure () -> SpecPlace) -> FormatPattern? {
    guard let pattern = field.formatPattern else { return nil }
    guard field.type == .string else {
      report(.constraintNotEnforced, "\(place()) stands on a field that is no string", at: place())
      return nil
    }
    guard pattern.isUnderstood else {
      report(
        .constraintNotEnforced, "\(place()) is \(quoted(field.format ?? "")), a form that is not understood",
        at: place())
      return nil
    }
    return pattern
  }
}

extension ExactNumber {
  /// This or, where no platform's text is that long, the greatest number of characters.
  fileprivate var countable: ExactNumber { exactly(Int32.self) == nil ? ExactNumber(Int(Int32.max)) : self }

  /// The significant digits before and behind the point.
  fileprivate var digits: Int { text.utf8.count { isDigit($0) } }
}

extension SwiftType {
  /// The type inside the model that this is or is an array of.
  var nestedName: Identifier? {
    switch self {
    case .nested(let name): name
    case .array(let element): element.nestedName
    default: nil
    }
  }
}

extension ModelPlan {
  func nestedType(_ name: Identifier) -> NestedTypePlan? {
    nestedTypes.first { nested in
      switch nested {
      case .model(let model): model.typeName == name
      case .valueSet(let valueSet): valueSet.typeName == name
      }
    }
  }
}
