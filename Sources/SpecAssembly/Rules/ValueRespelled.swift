import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let valueRespelled = DiagnosticRule(
    id: "value-respelled", severity: .note, summary: "a number is listed in a spelling that JSON does not have",
    explanation: """
      The page lists a number with leading zeros or in another spelling that JSON has not. The field is documented as a number,
      so the spec holds the number itself. If the service expects the zeros, the field's type should be corrected to string.
      """,
    example: """
      kind
      number
      Required
      - 01 : mobile card
      - 02 : plastic card
      """)
}

extension FieldDoubt {
  static func valueRespelled(_ token: String, as number: ExactNumber, at line: Int) -> FieldDoubt {
    FieldDoubt(
      .valueRespelled, "the listed value \(quoted(token)) of a number is recorded as \(number)", at: .description(line),
      member: "values")
  }
}
