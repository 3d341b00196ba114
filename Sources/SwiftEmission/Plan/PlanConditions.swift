import Diagnostics
import SpecModel

extension Planner {
  /// The conditions that a model holds, by the field through which they reach their target.
  mutating func planConditions(in model: ModelPlan, _ context: ModelContext) -> [String: [ConditionPlan]] {
    var plans: [String: [ConditionPlan]] = [:]
    if context.conditions.isEmpty { return plans }
    for pending in context.conditions[context.path] ?? [] {
      let route = Array(pending.target.dropFirst(context.path.count))
      guard let first = route.first else { continue }
      let place = SpecPlace.field(
        of: context.endpoint, in: context.direction, names: pending.target, member: "condition")
      if let plan = plan(pending, route, in: model, context, place) { plans[first, default: []].append(plan) }
    }
    return plans
  }

  private mutating func plan(
    _ pending: PendingCondition, _ route: [String], in model: ModelPlan, _ context: ModelContext, _ place: SpecPlace
  ) -> ConditionPlan? {
    guard let steps = model.properties(at: route), let target = steps.last else { return nil }
    var terms: [ConditionPlan.Term] = []
    for term in pending.predicate.terms {
      let name = quoted(term.path.joined(separator: "."))
      guard let path = model.properties(at: term.path.dropFirst(context.path.count)), let field = path.last else {
        report(.constraintNotEnforced, "\(place) names \(name), which its section does not have", at: place)
        return nil
      }
      guard !path.contains(where: \.isArray), let value = model.value(term.value, of: path) else {
        report(.constraintNotEnforced, "\(place) asks a value of \(name) that cannot be compared", at: place)
        return nil
      }
      let defaultValue = field.defaultValue.flatMap { model.value($0, of: path) }
      terms.append(ConditionPlan.Term(path: path, value: value, defaultValue: defaultValue))
    }
    let words = pending.predicate.terms.map { "\($0.path.joined(separator: ".")) is \($0.value.text)" }
    return ConditionPlan(
      terms: terms, route: Array(steps.dropLast()), target: target, words: words.joined(separator: " and "))
  }
}

extension ModelPlan {
  /// The properties on the way to a field of this model or of one inside it.
  fileprivate func properties(at path: some Collection<String>) -> [PropertyPlan]? {
    guard let name = path.first, let property = properties.first(where: { $0.field == name }) else { return nil }
    let rest = path.dropFirst()
    if rest.isEmpty { return [property] }
    guard let inner = property.type.nestedName.flatMap(nestedType), case .model(let model) = inner else { return nil }
    return model.properties(at: rest).map { [property] + $0 }
  }

  /// A documented value as one that the last of `path` can be compared with.
  fileprivate func value(_ value: SpecValue, of path: [PropertyPlan]) -> ConditionPlan.Value? {
    guard let property = path.last else { return nil }
    guard case .nested(let name) = property.type else {
      guard let literal = LiteralPlan(value, as: property.type), literal.isShort else { return nil }
      return .literal(literal)
    }
    var model = self
    var types: [Identifier] = []
    for step in path.dropLast() {
      guard let name = step.type.nestedName, case .model(let inner)? = model.nestedType(name) else { return nil }
      types.append(name)
      model = inner
    }
    guard case .valueSet(let valueSet)? = model.nestedType(name),
      let literal = LiteralPlan(value, as: valueSet.rawType)
    else { return nil }
    types.append(name)
    if let constant = valueSet.constants.first(where: { $0.value == literal }) {
      return .constant(constant.name, of: types)
    }
    return literal.isShort ? .undocumented(literal, of: types) : nil
  }
}

extension LiteralPlan {
  /// Whether a comparison with it fits on a line.
  fileprivate var isShort: Bool {
    if case .string(let text) = self { text.unicodeScalars.count <= 60 } else { true }
  }
}
