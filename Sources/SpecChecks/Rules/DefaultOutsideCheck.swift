import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let defaultOutside = DiagnosticRule(
    id: "default-outside", severity: .warning,
    summary: "a default is no value that the field can have",
    explanation: """
      The value that an absent field has breaks the field's own type, length, range, format or value set. A client
      that sends the default explicitly would be refused. One of the two statements is wrong.
      """,
    example: """
      pageSize  number  Optional  Min : 1 , Max : 100
      - Default : 0
      """)
}

/// Holds a default against everything else that is said of the field.
struct DefaultOutsideCheck: FieldCheck {
  var rule: DiagnosticRule { .defaultOutside }

  func doubts(about field: Field, in context: FieldContext) -> [Doubt] {
    guard let value = field.defaultValue, let reason = misfit(of: value, in: field) else { return [] }
    return [Doubt(member: ["default"], message: "the default of \(context.site.path), \(value.wording), is \(reason)")]
  }
}
