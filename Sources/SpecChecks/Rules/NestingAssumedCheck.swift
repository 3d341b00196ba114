import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let nestingAssumed = DiagnosticRule(
    id: "nesting-assumed", severity: .warning,
    summary: "which fields belong to an object was assumed",
    explanation: """
      A page shows the fields of nested objects as one flat list; nothing marks where an object ends. Where no other
      sentence of the page proves which fields belong to it, the fields up to the next object are taken as its
      children.

      Compare with the portal's own page, then confirm the children, or correct them.
      """,
    example: """
      userInfo  object  Required
      userId    number  Required
      cardInfo  object  Required
      """)
}

/// Looks for objects and array items whose children were assigned by the usual layout.
struct NestingAssumedCheck: FieldCheck {
  var rule: DiagnosticRule { .nestingAssumed }

  func doubts(about field: Field, in context: FieldContext) -> [Doubt] {
    let children: [Field]
    let member: [String]
    if field.isNestingAssumed {
      children = field.fields
      member = ["nesting"]
    } else if let items = field.items, items.isNestingAssumed {
      children = items.fields
      member = ["items", "nesting"]
    } else {
      return []
    }
    let mostNames = 8
    let names = children.prefix(mostNames).map(\.name).joined(separator: ", ")
    let rest = children.count > mostNames ? " and \(children.count - mostNames) more" : ""
    let held = children.isEmpty ? "is assumed to hold no field" : "is assumed to hold \(names)\(rest)"
    return [Doubt(member: member, message: "\(context.site.path) \(held); the page does not mark where it ends")]
  }
}
