extension DiffRule {
  static let resultAdded = DiffRule(
    "result-added", [.behaviour], [.widened, .added], summary: "a result code is listed that was not",
    explanation: """
      A call can end in a way that callers do not know. In Swift an error code is a case of a closed enumeration: a switch over all cases without \
      a default no longer compiles, every other use does.
      """,
    example: "{ \"status\": 400, \"code\": \"003_021\" } appears in results")

  static let resultRemoved = DiffRule(
    "result-removed", [.behaviour], [.tightened], summary: "a result code is no longer listed",
    explanation:
      "The case is gone from the Swift error enumeration, so code that names it no longer compiles. What the service still sends is kept as a raw code.",
    example: "{ \"status\": 400, \"code\": \"003_021\" } disappears from results")

  static let resultStatus = DiffRule(
    "result-status-changed", [.wire], [.replaced], summary: "a result comes with another HTTP status",
    explanation:
      "Callers that look at the status take another path. A change between success and failure also adds or removes the Swift error case.",
    example: "\"status\": 400 becomes \"status\": 404")

  static let resultMeaning = DiffRule(
    "result-meaning-changed", [.behaviour], [.undecidable, .wording], summary: "a result is explained differently",
    explanation:
      "The message or description of a result changed. Unless only blanks, letter case or punctuation differ, a person should read whether the code still means the same.",
    example: "\"message\": \"Invalid card.\" becomes \"message\": \"Expired card.\"")

  static let resultsReordered = DiffRule(
    "results-reordered", [], [.wording], summary: "results are listed in another order",
    explanation: "The order of results means nothing, neither on the wire nor in Swift.",
    example: "\"003_021\" is listed before \"003_018\"")

  static let resultRules: [DiffRule] = [.resultAdded, .resultRemoved, .resultStatus, .resultMeaning, .resultsReordered]
}
