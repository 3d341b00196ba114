import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let conditionMissing = DiagnosticRule(
    id: "condition-missing", severity: .warning,
    summary: "a field is conditional, and the page states no condition",
    explanation: """
      The page says `Conditional` without saying when. Neither a caller nor a validator can know whether the field has
      to be sent, so it is treated as optional.

      Ask the service's owner and add the condition by a correction, or confirm that it stays open.
      """,
    example: """
      par  string  Conditional  Length : 27
      A number that stands for the card's own
      """)
}

/// Looks for conditional fields without a condition.
struct ConditionMissingCheck: FieldCheck {
  var rule: DiagnosticRule { .conditionMissing }

  func doubts(about field: Field, in context: FieldContext) -> [Doubt] {
    guard field.presence == .conditional, field.condition == nil else { return [] }
    return [Doubt(member: ["presence"], message: "\(context.site.path) is conditional, but no condition is stated")]
  }
}
