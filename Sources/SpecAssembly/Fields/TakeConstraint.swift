import PageReader
import SpecModel

extension Field {
  /// Takes in a constraint line: lengths of a string, values of a number. Figures where they have no meaning are recorded all
  /// the same.
  mutating func take(_ constraint: PageConstraint, doubts: inout [FieldDoubt]) {
    switch constraint {
    case .length(let operand):
      guard let number = ExactNumber(operand) else { return doubts.append(.constraintUnreadable(operand)) }
      if number == 0 { return doubts.append(.lengthNotStated) }
      length = Bounds(exactly: number)
      if type != .string { doubts.append(.constraintUnusual("a length", member: "length", type: type)) }
    case .bounds(let min, let max):
      guard let lower = ExactNumber(min) else { return doubts.append(.constraintUnreadable(min)) }
      guard let upper = ExactNumber(max) else { return doubts.append(.constraintUnreadable(max)) }
      let bounds = Bounds(min: lower, max: upper)
      if type == .string { length = bounds } else { range = bounds }
      if type != .string, type != .number {
        doubts.append(.constraintUnusual("a range", member: "range", type: type))
      }
    case .value(let operand):
      guard let number = ExactNumber(operand) else { return doubts.append(.constraintUnreadable(operand)) }
      fixed = number
    }
  }
}
