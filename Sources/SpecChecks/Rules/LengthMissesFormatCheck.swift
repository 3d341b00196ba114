import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let lengthMissesFormat = DiagnosticRule(
    id: "length-misses-format", severity: .warning,
    summary: "a length cannot hold the format that is stated beside it",
    explanation: """
      The page states a length and a format, and a value of that format does not have that length. No value satisfies
      both, so a validator that enforces both refuses every request. `HH24` stands for two digits: `YYYYMMDDHH24MISS`
      has 14 characters.

      Correct the length or the format.
      """,
    example: """
      X-KM-Tran-Time  string  Required  Length : 16
        • Form : YYYYMMDDHH24MISS
      """)
}

/// Holds a field's length against the lengths that its format allows.
struct LengthMissesFormatCheck: FieldCheck {
  var rule: DiagnosticRule { .lengthMissesFormat }

  func doubts(about field: Field, in context: FieldContext) -> [Doubt] {
    guard field.type == .string, let length = field.length, length.min <= length.max,
      let needed = context.pattern?.length
    else { return [] }
    guard ExactNumber(needed.lowerBound) < length.min || ExactNumber(needed.upperBound) > length.max else { return [] }
    let characters = needed == 1...1 ? "character" : "characters"
    return [
      Doubt(
        member: ["length"],
        message: "the length of \(context.site.path) is \(length.wording), "
          + "but its format \(field.format ?? "") has \(needed.wording) \(characters)")
    ]
  }
}
