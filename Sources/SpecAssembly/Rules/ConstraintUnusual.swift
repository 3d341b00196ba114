import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let constraintUnusual = DiagnosticRule(
    id: "constraint-unusual", severity: .warning,
    summary: "a constraint stands on a field of a type that it does not fit",
    explanation: """
      A length is stated for something that is no string, or bounds for something that is neither string nor number. The spec
      records the figures, and nothing enforces them. Correct the type or the constraint.
      """,
    example: """
      isAgreed
      boolean
      Required
      Length : 1
      """)
}

extension FieldDoubt {
  static func constraintUnusual(_ what: String, member: String, type: FieldType) -> FieldDoubt {
    let article = type == .object || type == .array ? "an" : "a"
    return FieldDoubt(
      .constraintUnusual, "\(what) is stated for \(article) \(type.rawValue), where it has no meaning", at: .constraint,
      member: member, fix: "Correct the field's type or its constraint")
  }
}
