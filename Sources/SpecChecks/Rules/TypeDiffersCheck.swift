import Diagnostics
import SpecModel

extension DiagnosticRule {
  static let typeDiffers = DiagnosticRule(
    id: "type-differs", severity: .warning,
    summary: "a field or header has one type here and another elsewhere",
    explanation: """
      The same name is documented with different types. One of the pages is wrong, or two things share a name: either
      way a program that passes the value from one call to the next meets a type it did not expect.

      The declaration that departs from most others is reported; where no view is the commonest, all of them are. A
      name of several words (`userId`) means the same thing wherever it stands; a name of one word (`status`) only
      under the same path and, where the pages list its values, with the same values.
      """,
    example: """
      userId  number  Required      on four pages
      userId  string  Required      on a fifth
      """)
}

/// Compares the types that one name has over the whole API.
struct TypeDiffersCheck: SurveyCheck {
  let rule = DiagnosticRule.typeDiffers
  private var opinions = Opinions<SharedSubject, String, FieldSite>()

  mutating func note(_ field: Field, at site: FieldSite, of subject: SharedSubject) {
    let items = field.items.map { " of \($0.type.rawValue)s" } ?? ""
    opinions.add(field.type.rawValue + items, of: subject, at: site)
  }

  func findings() -> [CheckFinding] {
    opinions.dissents().map { dissent in
      CheckFinding(
        rule: rule, place: dissent.site.place("type"),
        message: "the type of \(dissent.site.path) is \(dissent.comparison { $0 })",
        others: dissent.elsewhere.map { .init(place: $0.site.place("type"), message: "the type is \($0.view)") })
    }
  }
}
