import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let valueOutside = DiagnosticRule(
    id: "value-outside", severity: .warning,
    summary: "a documented value breaks the field's own constraint",
    explanation: """
      The page lists a value that the field's type, length, range or format does not allow. Either the list or the
      constraint is wrong. The list says more, so the generated validator lets its values pass whatever the constraint says.
      """,
    example: """
      status  string  Required  Length : 6
        • SUSPEND : stop the card
        • RESUME : lift the stop
      """)
}

/// Holds each member of a value set against the field's constraint.
struct ValueOutsideCheck: FieldCheck {
  var rule: DiagnosticRule { .valueOutside }

  func doubts(about field: Field, in context: FieldContext) -> [Doubt] {
    var first: (value: SpecValue, reason: String)?
    var further = 0
    for documented in field.values {
      guard let reason = misfit(of: documented.value, in: field, includesValueSet: false) else { continue }
      if first == nil { first = (documented.value, reason) } else { further += 1 }
    }
    guard let (value, reason) = first else { return [] }
    let rest = further > 0 ? "; \(counted(further, "further value does", "further values do")) not fit either" : ""
    return [
      Doubt(member: ["values"], message: "the value \(value.wording) of \(context.site.path) is \(reason)\(rest)")
    ]
  }
}
