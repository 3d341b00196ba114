import Diagnostics

extension DiagnosticRule {
  static let arrayItemUnusual = DiagnosticRule(
    id: "array-item-unusual", severity: .warning, summary: "an array's item says something of its own",
    explanation: """
      The object `X_item` that the portal shows after an array `X` is always optional and says nothing but `[X_item content]`.
      Here it says something else, which the spec has no place for.
      """,
    example: """
      content_item
      object
      Required
      [content_item content]
      """)
}

extension NestingDoubt {
  static func itemUnusual(_ field: Int, _ name: String) -> NestingDoubt {
    NestingDoubt(
      field: field,
      doubt: FieldDoubt(
        .arrayItemUnusual,
        "\(quoted(name)) should be optional and say only “[\(name) content]”; the rest is not recorded",
        at: .name))
  }
}
