import Diagnostics
import SpecModel

extension Planner {
  /// Fills in what a request's model checks, from its fields' constraints and the conditions that it holds.
  mutating func planChecks(_ fields: [Field], _ model: inout ModelPlan, _ context: ModelContext) {
    let conditions = planConditions(in: model, context)
    for property in model.properties {
      var checks: [CheckPlan] = []
      if !conditions.isEmpty { checks += (conditions[property.field] ?? []).map { .condition($0) } }
      for constraint in planConstraints(of: fields[property.position], property, context) {
        model.constraints.append(constraint)
        checks.append(.constraint(constraint))
      }
      if case .valueSet? = model.nestedType(of: property), let name = property.type.nestedName {
        checks.append(.values(of: name))
      }
      model.checks.append(checks)
    }
  }

  private mutating func planConstraints(
    of field: Field, _ property: PropertyPlan, _ context: ModelContext
  ) -> [ConstraintPlan] {
    var constraints: [ConstraintPlan] = []
    if let length = field.length,
      let plan = planLength(length, field, at: context.place(of: field.name, member: "length"))
    {
      constraints.append(
        ConstraintPlan(name: property.name.appending("Length"), field: property.field, kind: .length(plan)))
    }
    if let range = field.range, let kind = planRange(range, field, context) {
      constraints.append(ConstraintPlan(name: property.name.appending("Range"), field: property.field, kind: kind))
    }
    if let format = field.format,
      let pattern = planFormat(field, at: context.place(of: field.name, member: "format"))
    {
      let kind = ConstraintPlan.Kind.format(format, pattern.parts)
      constraints.append(ConstraintPlan(name: property.name.appending("Format"), field: property.field, kind: kind))
    }
    return constraints
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
  /// The type inside the model that a property is or is an array of.
  func nestedType(of property: PropertyPlan) -> NestedTypePlan? { property.type.nestedName.flatMap(nestedType) }

  func nestedType(_ name: Identifier) -> NestedTypePlan? {
    nestedTypes.first { nested in
      switch nested {
      case .model(let model): model.typeName == name
      case .valueSet(let valueSet): valueSet.typeName == name
      }
    }
  }
}
