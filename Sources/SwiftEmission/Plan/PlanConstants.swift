import Diagnostics
import SpecModel

extension Planner {
  /// The constants of a field's value set, each value once; values that its type cannot have are left out and reported.
  mutating func planConstants(
    _ field: Field, _ rawType: SwiftType, _ context: ModelContext
  ) -> [ValueSetPlan.Constant] {
    if field.values.isEmpty { return [] }
    var constants: [ValueSetPlan.Constant] = []
    var values: Set<LiteralPlan> = []
    var valueOfName: [String: String] = [:]
    let place = context.place(of: field.name, member: "values")
    for value in field.values {
      guard let literal = LiteralPlan(value.value, as: rawType) else {
        report(
          .constraintNotEnforced, "\(place) lists \(quoted(value.value.text)), which is no value of the field's type",
          at: place)
        continue
      }
      guard values.insert(literal).inserted else { continue }
      let subject = "the value \(quoted(value.value.text))"
      guard let name = checkedConstantName(value.name, of: subject, at: place) else { continue }
      if let other = valueOfName.updateValue(value.value.text, forKey: name.text) {
        report(
          .nameTaken, "\(place) names \(subject) \(quoted(name.text)), which is the name of \(quoted(other))",
          at: place, fix: "Choose another name for \(subject)")
        continue
      }
      constants.append(ValueSetPlan.Constant(name: name, value: literal, meaning: value.meaning))
    }
    return constants
  }
}

extension LiteralPlan {
  /// A documented value in a Swift type, or `nil` where that has no such literal.
  init?(_ value: SpecValue, as type: SwiftType) {
    switch type {
    case .string: self = .string(value.text)
    case .boolean:
      guard value.text == "true" || value.text == "false" else { return nil }
      self = .boolean(value.text == "true")
    case .int, .int64, .uint64, .decimal:
      guard let number = value.number, number.fits(type) else { return nil }
      self = .integer(number)
    case .jsonObject, .jsonValue, .nested, .array: return nil
    }
  }
}

extension ExactNumber {
  /// Whether a literal of an integer type holds this, on every platform.
  fileprivate func fits(_ type: SwiftType) -> Bool {
    switch type {
    case .int, .decimal: exactly(Int32.self) != nil
    case .int64: exactly(Int64.self) != nil
    case .uint64: exactly(UInt64.self) != nil
    default: false
    }
  }
}
