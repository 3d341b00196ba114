import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let conditionFieldUnknown = DiagnosticRule(
    id: "condition-field-unknown", severity: .warning,
    summary: "a condition names a field that the section does not have",
    explanation: """
      A field's presence depends on another field, and the section documents no such field, or the condition names the
      field itself or one of its own children. The condition can never be decided. Field paths are dotted and start at
      the section's root.

      Correct the name, or add the missing field.
      """,
    example: """
      addressInfo  object  Conditional
      - Condition field : Setting if "isDeliveryRequierd" is "true"
      """)
}

/// Looks for conditions over fields that are not there.
struct ConditionFieldUnknownCheck: FieldCheck {
  var rule: DiagnosticRule { .conditionFieldUnknown }

  func doubts(about field: Field, in context: FieldContext) -> [Doubt] {
    guard case .when(let predicate, _) = field.condition else { return [] }
    let own = context.site.path
    for (path, _) in predicate.terms {
      if path == own || path.utf8.starts(with: (own + ".").utf8) {
        return [Doubt(member: ["condition"], message: "the condition of \(own) names the field itself, \(path)")]
      }
      if context.section[path] == nil {
        let message =
          "the condition of \(own) names \(quoted(path)), which is no field of the \(context.site.direction)"
        return [Doubt(member: ["condition"], message: message)]
      }
    }
    return []
  }
}
