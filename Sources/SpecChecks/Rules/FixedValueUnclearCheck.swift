import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let fixedValueUnclear = DiagnosticRule(
    id: "fixed-value-unclear", severity: .warning,
    summary: "a `Value : N` line says something nobody has defined",
    explanation: """
      The portal writes `Value : 8` beside some numbers and booleans. It might be the one allowed value or a number of
      digits; pages exist for which only one of the two makes sense. The number is recorded and never enforced.

      Correct the field's range once the meaning is known, or confirm that it stays open.
      """,
    example: """
      birthDate  number  Required  Value : 8
      """)
}

/// Looks for `Value : N` lines.
struct FixedValueUnclearCheck: FieldCheck {
  var rule: DiagnosticRule { .fixedValueUnclear }

  func doubts(about field: Field, in context: FieldContext) -> [Doubt] {
    guard let fixed = field.fixed else { return [] }
    let message =
      "\"Value : \(fixed)\" of \(context.site.path) can mean the value itself or a number of digits; it is not enforced"
    return [Doubt(member: ["fixed"], message: message)]
  }
}
