import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let defaultUnclear = DiagnosticRule(
    id: "default-unclear", severity: .warning, summary: "a stated default is no value of the field's type",
    explanation: """
      A line states a default in words, or one that a field of its type cannot have, so the spec holds none. If the default
      is known, add it with a correction; if there is none, confirm this doubt with a reason.
      """,
    example: """
      baseDate
      string
      Optional
      Length : 8
      - Default : current date
      """)
}

extension FieldDoubt {
  static func defaultUnclear(_ text: String, type: FieldType, at line: Int) -> FieldDoubt {
    FieldDoubt(
      .defaultUnclear, "the default \(quoted(text)) is no single value of a \(type.rawValue)", at: .description(line),
      member: "default", fix: "Add the default with a correction, or confirm that there is none")
  }
}
