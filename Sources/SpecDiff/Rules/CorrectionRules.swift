extension DiffRule {
  static let correctionAdded = DiffRule(
    "correction-added", [], [.wording], summary: "a human decision stands beside the pages that did not",
    explanation: """
      Somebody recorded in corrections.json what the pages get wrong, or that a reported doubt is settled. What the decision changes in the \
      spec is reported on its own, with the correction as its cause.
      """,
    example:
      "{ \"at\": \"POST /api/v1/card/status#request.par.length\", \"operation\": \"set\", … } appears in corrections.json"
  )

  static let correctionRemoved = DiffRule(
    "correction-removed", [], [.wording], summary: "a human decision was withdrawn",
    explanation:
      "An entry is gone from corrections.json, most often because the pages caught up. What that changes in the spec is reported on its own.",
    example: "an entry disappears from corrections.json")

  static let correctionChanged = DiffRule(
    "correction-changed", [], [.wording], summary: "a human decision about the same place reads differently",
    explanation:
      "Another value, reason or basis stands in an entry of corrections.json. What that changes in the spec is reported on its own.",
    example: "\"reason\": [\"Confirmed by support\"] becomes \"reason\": [\"Confirmed by a test call\"]")

  static let correctionRules: [DiffRule] = [.correctionAdded, .correctionRemoved, .correctionChanged]
}
