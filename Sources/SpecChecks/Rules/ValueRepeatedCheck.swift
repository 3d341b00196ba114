import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let valueRepeated = DiagnosticRule(
    id: "value-repeated", severity: .warning,
    summary: "A value is listed twice",
    explanation: """
      The page lists the same value more than once. With two meanings nobody can tell what it stands for; probably one of \
      the lines was meant to be another value.
      """,
    example: """
      type  string  Required  Length : 2
      - 01 : physical card
      - 01 : mobile card
      """)
}

/// Looks for values that stand twice in one value set.
struct ValueRepeatedCheck: FieldCheck {
  let rule = DiagnosticRule.valueRepeated

  func doubts(about field: Field, in context: FieldContext) -> [Doubt] {
    guard field.values.count > 1 else { return [] }
    var seen: Set<SpecValue> = []
    guard let repeated = field.values.first(where: { !seen.insert($0.value).inserted }) else { return [] }
    return [
      Doubt(
        member: "values",
        message: "the value \(repeated.value.wording) of \(context.site.path) is listed more than once")
    ]
  }
}
