import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let valueMistyped = DiagnosticRule(
    id: "value-mistyped", severity: .warning, summary: "a listed value is none of the field's type",
    explanation: """
      The description lists values, but one of them cannot be a value of the field's documented type, so the spec holds no value
      set for the field. Correct the type or add the values.
      """,
    example: """
      state
      number
      Required
      - ACTIVE : in use
      - CLOSED : no longer in use
      """)
}

extension FieldDoubt {
  static func valueMistyped(_ token: String, type: FieldType, at line: Int) -> FieldDoubt {
    FieldDoubt(
      .valueMistyped, "\(quoted(token)) is listed as a value, but the field is a \(type.rawValue)",
      at: .description(line),
      member: "values", fix: "Correct the field's type, or add the values with a correction")
  }
}
