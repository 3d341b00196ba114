import Diagnostics

extension DiagnosticRule {
  static let nestingUnmarked = DiagnosticRule(
    id: "nesting-unmarked", severity: .note,
    summary: "an object of a response lacks the blank line before its first child",
    explanation: """
      In a response the portal's page has one blank line more before an object's first child. Without it the object has no
      documented children, or the scraper lost the line; what follows is taken for children as in a request.
      """,
    example: """
      cardInfo
      object
      Required
      cardNo
      """)
}

extension NestingDoubt {
  static func unmarkedObject(_ field: Int) -> NestingDoubt {
    NestingDoubt(
      field: field,
      doubt: FieldDoubt(
        .nestingUnmarked, "no additional blank line marks this object's first child, so its children are assumed",
        at: .name,
        member: "nesting"))
  }
}
