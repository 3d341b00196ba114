import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let conditionProse = DiagnosticRule(
    id: "condition-prose", severity: .warning,
    summary: "a condition is prose that no program can decide",
    explanation: """
      The page says in words when the field has to be there, and the words do not name a field and a value. The text
      is kept and shown to callers, but nothing enforces it: the field is treated as optional.

      State the condition by a correction where a field of the same section decides it, or confirm that callers decide
      it themselves.
      """,
    example: """
      X-KM-Access-Key  string  Conditional  Length : 40
        • Excluding the case for Callback API
      """)
}

/// Looks for conditions that were kept as prose.
struct ConditionProseCheck: FieldCheck {
  var rule: DiagnosticRule { .conditionProse }

  func doubts(about field: Field, in context: FieldContext) -> [Doubt] {
    guard case .prose(let text) = field.condition else { return [] }
    let message = "the condition of \(context.site.path) is prose and is not enforced: \(quoted(withoutBullet(text)))"
    return [Doubt(member: ["condition"], message: message)]
  }

  private func withoutBullet(_ line: String) -> String {
    let marks: Set<Unicode.Scalar> = ["•", "-", " ", "\u{A0}", "\u{200B}"]
    return String(line.unicodeScalars.drop(while: marks.contains))
  }
}
