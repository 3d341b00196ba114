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
struct TypeDiffersCheck: FieldSurvey {
  var rule: DiagnosticRule { .typeDiffers }
  private var opinions = Opinions<View, Int>()

  private struct View: Hashable {
    var type: FieldType
    var items: FieldType?

    var wording: String { type.rawValue + (items.map { " of \($0.rawValue)s" } ?? "") }
  }

  mutating func note(_ field: Field, at site: FieldSite, _ numbers: FieldNumbers, number: Int) {
    opinions.add(View(type: field.type, items: field.items?.type), of: numbers.subject, at: number)
  }

  func findings(at sites: [FieldSite]) -> [CheckFinding] {
    opinions.findings(
      of: rule, place: { sites[$0].place("type") }, subject: { "the type of \(sites[$0].path) is" },
      elsewhere: "the type is",
      wording: { view, _ in view.wording })
  }
}
