extension DiffRule {
  static let endpointAdded = DiffRule(
    "endpoint-added", [.wire], [.added], summary: "an endpoint is there that was not",
    explanation: """
      The head documents a method and path that the base does not, and no endpoint of the base is similar enough to have moved there. \
      Everything about it is new, so its fields and results are not listed one by one.
      """,
    example: "POST /api/v1/card/limit appears in api.json")

  static let endpointRemoved = DiffRule(
    "endpoint-removed", [.wire], [.removed], summary: "an endpoint is gone",
    explanation: """
      The base documents a method and path that the head does not, and no endpoint of the head is similar enough to be its new place. \
      Calls of it are expected to fail, and its Swift type and client method are gone. Make sure that the page was not merely left out of the pages folder.
      """,
    example: "POST /api/v1/card/limit disappears from api.json")

  static let endpointMoved = DiffRule(
    "endpoint-moved", [.wire], [.replaced], summary: "an endpoint answers at another path or to another method",
    explanation: """
      One endpoint is gone and another one is there with much the same title, fields and results: it is taken for the same endpoint, and what \
      else changed in it is reported beside the move. Callers that use the old address are expected to fail.
      """,
    example: "POST /api/v1/card/status becomes POST /api/v2/card/status")

  static let endpointRetitled = DiffRule(
    "endpoint-retitled", [], [.wording], summary: "an endpoint has another title",
    explanation:
      "The page's title changed. The Swift name is pinned in names.json and stays, so nothing but documentation differs.",
    example: "\"title\": \"Discarding a Card\" becomes \"title\": \"Card Disposal\"")

  static let endpointMode = DiffRule(
    "endpoint-mode-changed", [.wire, .behaviour], [.replaced],
    summary: "a call answers in another way, at once or by callback",
    explanation: """
      A synchronous call answers with its result; an asynchronous one answers that it was taken and reports by callback. Code written for \
      one does not work with the other.
      """,
    example: "\"mode\": \"sync\" becomes \"mode\": \"async\"")

  static let endpointVersion = DiffRule(
    "endpoint-version-changed", [.behaviour], [.undecidable, .wording],
    summary: "the documentation shows or offers another version",
    explanation: """
      Another version of the page is selected, so that what it says may hold for another version of the service: this is for review. Where only \
      the list of versions on offer differs, it is a note that a newer page may be worth capturing.
      """,
    example: "\"version\": \"v1\" becomes \"version\": \"v2\"")

  static let encryption = DiffRule(
    "encryption-changed", [.wire], [.replaced], summary: "a section's body is encrypted now, or no longer is",
    explanation: """
      A body that must be encrypted cannot be sent in clear, and a client without a cipher fails before it sends anything. Both sides of the wire \
      have to change together.
      """,
    example: "\"encrypted\": true appears in the request")

  static let pageRenamed = DiffRule(
    "page-renamed", [], [.wording], summary: "an endpoint is read from a page file of another name",
    explanation:
      "The file inside the pages folder is called something else. Nothing about the endpoint follows from that.",
    example: "\"page\": \"discarding-a-card.txt\" becomes \"page\": \"card-disposal.txt\"")

  static let truncation = DiffRule(
    "results-truncation-changed", [.behaviour], [.undecidable, .wording],
    summary: "the list of results is cut off now, or no longer is",
    explanation: """
      A page shows ten results and hides the others behind a button. When a list becomes cut off, results can exist that the spec does not \
      list; when it no longer is, it is complete.
      """,
    example: "\"resultsTruncated\": true appears")

  static let testCases = DiffRule(
    "test-cases-changed", [], [.wording], summary: "the page's test console offers other cases",
    explanation:
      "The labels of the test console differ. They are documentation only, but a new label often announces a result that the list hides.",
    example: "{ \"status\": 400, \"label\": \"Expired card\" } appears in testCases")

  static let description = DiffRule(
    "description-changed", [.behaviour], [.undecidable, .wording], summary: "a description reads differently",
    explanation: """
      The text of an endpoint, a field or a header changed in a line that nothing else in the spec was derived from. A change of wording \
      is a note. Where a number, a word of obligation (must, may, 필수, 불가 and their like) or a word of condition (if, unless, 경우 and \
      their like) came, went or changed, a person should read it.
      """,
    example: "\"The card may be reused\" becomes \"The card must not be reused\"")

  static let extractionSuspect = DiffRule(
    "extraction-suspect", [.wire], [.removed, .undecidable],
    summary: "most of a page's fields vanished or appeared at once, which looks like a damaged capture",
    explanation: """
      A page rarely loses most of its fields by an edit, but a capture loses them easily: whole sections are missing from some ways to save a page. \
      One finding stands for everything that differs in the endpoint. Capture the page again, and look at the endpoint itself if the finding stays.
      """,
    example: "an endpoint with twenty fields comes back with two")

  static let endpointRules: [DiffRule] = [
    .endpointAdded, .endpointRemoved, .endpointMoved, .endpointRetitled, .endpointMode, .endpointVersion, .encryption,
    .pageRenamed,
    .truncation, .testCases, .description, .extractionSuspect,
  ]
}
