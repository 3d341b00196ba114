import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let fieldPresenceDiffers = DiagnosticRule(
    id: "field-presence-differs", severity: .note,
    summary: "a field is required on one endpoint and not on another",
    explanation: """
      Two calls take or answer a field of the same path, and one of them requires it while the other does not. That is
      common and usually right, so it is only a note: worth a look where a page was edited or where the rest of the
      family agrees.

      Requests and responses are compared apart. The declaration that departs from most others is noted; where no view
      is the commonest, the first one is.
      """,
    example: """
      par  string  Required         discarding a card
      par  string  Conditional      changing a card's state
      """)
}

/// Compares the presence that a parameter has on different endpoints, for each direction apart.
struct FieldPresenceDiffersCheck: FieldSurvey {
  var rule: DiagnosticRule { .fieldPresenceDiffers }
  private var opinions = PresenceOpinions()

  mutating func note(_ field: Field, at site: FieldSite, _ numbers: FieldNumbers, number: Int) {
    if !site.isHeader { opinions.add(field.presence, numbers, number: number) }
  }

  func findings(at sites: [FieldSite]) -> [CheckFinding] {
    opinions.findings(of: rule, at: sites, tie: .namesFirst)
  }
}
