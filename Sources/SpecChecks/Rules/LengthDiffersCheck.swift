import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let lengthDiffers = DiagnosticRule(
    id: "length-differs", severity: .warning,
    summary: "a field or header has one length here and another elsewhere",
    explanation: """
      The same text is documented with different lengths. A value that one call answers may be refused by the next, so
      one of the pages needs a correction.

      The declaration that departs from most others is reported; where no view is the commonest, all of them are. A
      page that states no length contradicts nobody. What counts as the same field is explained under `type-differs`.
      """,
    example: """
      X-KM-User-AspId  string  Required  Length : 15      on four pages
      X-KM-User-AspId  string  Required  Length : 16      on a fifth
      """)
}

/// Compares the lengths that one name has over the whole API.
struct LengthDiffersCheck: FieldSurvey {
  var rule: DiagnosticRule { .lengthDiffers }
  private var opinions = BoundsOpinions(about: "length")

  mutating func note(_ field: Field, at site: FieldSite, _ numbers: FieldNumbers, number: Int) {
    opinions.add(field.length, numbers, number: number)
  }

  func findings(at sites: [FieldSite]) -> [CheckFinding] { opinions.findings(of: rule, at: sites) }
}
