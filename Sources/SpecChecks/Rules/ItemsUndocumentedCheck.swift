import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let itemsUndocumented = DiagnosticRule(
    id: "items-undocumented", severity: .warning,
    summary: "what an array's items hold is not documented",
    explanation: """
      The page shows an array of objects and not the objects' fields: a request page has a button in their place.
      Callers can send any JSON object, and nothing of it is validated.

      Add the fields by a correction once they are known, or confirm that they stay open.
      """,
    example: """
      tcList  array of objects  Conditional
      Agreed terms

      Add object
      """)
}

/// Looks for arrays of objects without fields.
struct ItemsUndocumentedCheck: FieldCheck {
  var rule: DiagnosticRule { .itemsUndocumented }

  func doubts(about field: Field, in context: FieldContext) -> [Doubt] {
    guard field.type == .array else { return [] }
    guard let items = field.items else {
      return [Doubt(message: "what the array \(context.site.path) holds is not documented")]
    }
    guard items.type == .object, items.fields.isEmpty else { return [] }
    return [Doubt(member: ["items"], message: "the fields of the objects in \(context.site.path) are not documented")]
  }
}
