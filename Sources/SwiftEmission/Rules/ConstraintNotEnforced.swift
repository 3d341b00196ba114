import Diagnostics

extension DiagnosticRule {
  static let constraintNotEnforced = DiagnosticRule(
    id: "constraint-not-enforced", severity: .note,
    summary: "a documented constraint is not checked by the generated code",
    explanation: """
      The generated validator checks what can be checked without a guess: lengths of strings, ranges of numbers, forms that
      are understood, values of the field's type, and conditions that name fields and values of the same section. Anything
      else still stands in the documentation comment.
      """,
    example: """
      { "name": "amount", "type": "number", "presence": "required", "length": { "min": 1, "max": 10 } }
      """)
}
