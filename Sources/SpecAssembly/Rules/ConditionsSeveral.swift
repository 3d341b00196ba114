import Diagnostics

extension DiagnosticRule {
  static let conditionsSeveral = DiagnosticRule(
    id: "conditions-several", severity: .warning, summary: "a field states several conditions on lines of their own",
    explanation: """
      Two lines of one description state different conditions, and the page does not say whether both or either of them must
      hold. The spec records their text; nothing is enforced. State the condition with a correction.
      """,
    example: """
      - Required if "kind" is "A"
      - Required if "state" is "OPEN"
      """)
}

extension FieldDoubt {
  static func conditionsSeveral(at line: Int, first: Int) -> FieldDoubt {
    FieldDoubt(
      .conditionsSeveral, "this is another condition of the same field, and how the two go together is not stated",
      at: .description(line), member: "condition",
      related: Related(message: "the first one", part: .description(first)),
      fix: "State the condition with a correction")
  }
}
