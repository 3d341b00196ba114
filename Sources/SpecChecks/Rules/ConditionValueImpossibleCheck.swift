import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let conditionValueImpossible = DiagnosticRule(
    id: "condition-value-impossible", severity: .warning,
    summary: "a condition asks for a value that the named field cannot have",
    explanation: """
      A field's presence depends on another field having a value which that field's type, length, range, format or
      value set rules out, or on one field having two values at once. The condition never holds, so the field would
      never be asked for.

      Correct the value, or the documentation of the field that the condition names.
      """,
    example: """
      cardCount  number  Conditional
      - Condition field : Setting if "isDeliveryRequired" is "Y"

      isDeliveryRequired  boolean  Optional
      """)
}

/// Looks for conditions that can never hold.
struct ConditionValueImpossibleCheck: FieldCheck {
  var rule: DiagnosticRule { .conditionValueImpossible }

  func doubts(about field: Field, in context: FieldContext) -> [Doubt] {
    guard case .when(let predicate, _) = field.condition else { return [] }
    var asked: [String: SpecValue] = [:]
    for (path, value) in predicate.terms {
      let subject = "the condition of \(context.site.path) asks \(path) to be \(value.wording)"
      if let earlier = asked.updateValue(value, forKey: path), earlier != value {
        return [Doubt(member: ["condition"], message: "\(subject) and \(earlier.wording) at once")]
      }
      if let named = context.section[path], let reason = misfit(of: value, in: named) {
        return [Doubt(member: ["condition"], message: "\(subject), which is \(reason)")]
      }
    }
    return []
  }
}
