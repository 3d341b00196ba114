import Diagnostics

extension DiagnosticRule {
  static let nestingTooDeep = DiagnosticRule(
    id: "nesting-too-deep", severity: .error, summary: "objects are nested more than \(deepestNesting) levels deep",
    explanation: """
      The portal's pages nest objects three levels deep. A page that goes beyond \(deepestNesting) is not read further, so that
      a damaged page cannot exhaust the tool.
      """,
    example: """
      a0 holds a1, which holds a2, and so on
      """)
}

extension NestingDoubt {
  static func tooDeep(_ field: Int) -> NestingDoubt {
    NestingDoubt(
      field: field,
      doubt: FieldDoubt(
        .nestingTooDeep, "this field would stand more than \(deepestNesting) levels deep", at: .name,
        fix: "Scrape the page again"))
  }
}
