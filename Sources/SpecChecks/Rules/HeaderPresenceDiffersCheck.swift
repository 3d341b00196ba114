import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let headerPresenceDiffers = DiagnosticRule(
    id: "header-presence-differs", severity: .warning,
    summary: "a header is required on one endpoint and not on another",
    explanation: """
      Headers belong to the service, not to one call: a client sets them in one place. A page that asks for more or
      less than the others is usually wrong, so it needs a correction or, where the endpoint really is special, a
      confirmation.

      Request and response headers are compared apart. The declaration that departs from most others is reported;
      where no view is the commonest, all of them are.
      """,
    example: """
      X-KM-Time-Zone  string  Required      on four pages
      X-KM-Time-Zone  string  Optional      on a fifth
      """)
}

/// Compares the presence that a header has on different endpoints, for each direction apart.
struct HeaderPresenceDiffersCheck: FieldSurvey {
  var rule: DiagnosticRule { .headerPresenceDiffers }
  private var opinions = PresenceOpinions()

  mutating func note(_ field: Field, at site: FieldSite, _ numbers: FieldNumbers, number: Int) {
    if site.isHeader { opinions.add(field.presence, numbers, number: number) }
  }

  func findings(at sites: [FieldSite]) -> [CheckFinding] { opinions.findings(of: rule, at: sites) }
}
