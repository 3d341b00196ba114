import Diagnostics

extension DiagnosticRule {
  static let arrayItemUnmatched = DiagnosticRule(
    id: "array-item-unmatched", severity: .error,
    summary: "an array's item stands somewhere else than right after its array",
    explanation: """
      The portal shows the item of an array `X` as an object `X_item` right after it, of the type that the array holds. An item
      without its array means that the page was altered or captured wrongly.
      """,
    example: """
      content_item
      object
      Optional
      [content_item content]
      """)
}

extension NestingDoubt {
  static func itemUnmatched(_ field: Int, _ name: String) -> NestingDoubt {
    NestingDoubt(
      field: field,
      doubt: FieldDoubt(
        .arrayItemUnmatched, "\(quoted(name)) is an array's item, but no array that it fits stands right before it",
        at: .name,
        fix: "Scrape the page again"))
  }
}
