import Diagnostics

extension DiagnosticRule {
  static let fieldRepeated = DiagnosticRule(
    id: "field-repeated", severity: .error, summary: "two fields of one name stand side by side",
    explanation: """
      A JSON object and a header section hold each name once, so one of the two would be lost. Either the page lists a field
      twice, or the second belongs to another object and the page's text does not show it.
      """,
    example: """
      userId
      number
      Required
      userId
      number
      Required
      """)
}

extension NestingDoubt {
  static func nameRepeated(_ field: Int, _ name: String, first: Int) -> NestingDoubt {
    NestingDoubt(
      field: field,
      doubt: FieldDoubt(
        .fieldRepeated, "a second \(quoted(name)) stands beside the first", at: .name,
        fix: "Remove one of the two from the page, or scrape the page again"),
      other: Other(field: first, message: "the first one"))
  }
}
