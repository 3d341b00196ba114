import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let rangeDiffers = DiagnosticRule(
    id: "range-differs", severity: .warning,
    summary: "a number has one range here and another elsewhere",
    explanation: """
      The same number is documented with different ranges. A value that one call answers may be refused by the next,
      so one of the pages needs a correction. A range that is far smaller than elsewhere can also mean digits instead
      of values (`Min : 1 , Max : 19`).

      The declaration that departs from most others is reported; where no view is the commonest, all of them are. A
      page that states no range contradicts nobody. What counts as the same field is explained under `type-differs`.
      """,
    example: """
      userId  number  Required  Min : 1 , Max : 9999999999999999999      on four pages
      userId  number  Required  Min : 1 , Max : 999999999999999999       on a fifth
      """)
}

/// Compares the ranges that one name has over the whole API.
struct RangeDiffersCheck: FieldSurvey {
  var rule: DiagnosticRule { .rangeDiffers }
  private var opinions = BoundsOpinions(about: "range")

  mutating func note(_ field: Field, at site: FieldSite, _ numbers: FieldNumbers, number: Int) {
    opinions.add(field.range, numbers, number: number)
  }

  func findings(at sites: [FieldSite]) -> [CheckFinding] { opinions.findings(of: rule, at: sites) }
}
