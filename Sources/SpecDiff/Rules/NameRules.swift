extension DiffRule {
  static let endpointName = DiffRule(
    "endpoint-type-renamed", [], [.replaced], summary: "an endpoint's Swift type has another name",
    explanation:
      "Names are pinned in names.json, so somebody chose another one. Every use of the type and of its client method has to follow.",
    example: "\"name\": \"CardDiscard\" becomes \"name\": \"CardDisposal\"")

  static let errorName = DiffRule(
    "error-case-renamed", [], [.replaced], summary: "an error code's Swift case has another name",
    explanation:
      "Names are pinned in names.json, so somebody chose another one. Code that names the case has to follow; the code on the wire is the same.",
    example: "\"name\": \"cardReissued\" becomes \"name\": \"cardAlreadyReissued\"")

  static let valueName = DiffRule(
    "value-constant-renamed", [], [.replaced], summary: "a value's Swift constant has another name",
    explanation:
      "Names are pinned in names.json, so somebody chose another one. Code that names the constant has to follow; the value on the wire is the same.",
    example: "\"name\": \"y\" becomes \"name\": \"verified\"")

  static let serviceName = DiffRule(
    "service-renamed", [], [.wording], summary: "the service has another name",
    explanation: "The name stands in documentation only.",
    example: "\"name\": \"Konaplate\" becomes \"name\": \"Konaplate Open API\"")

  static let servers = DiffRule(
    "servers-changed", [.behaviour], [.undecidable], summary: "other servers are listed",
    explanation:
      "Documented paths are appended to a server's URL. Callers that choose a listed server by name send their calls somewhere else.",
    example: "{ \"name\": \"sandbox\", \"url\": \"https://sandbox.example.com\" } gets another URL")

  static let acceptanceStale = DiffRule(
    "acceptance-stale", [.behaviour], [.undecidable], summary: "an entry of accepted.json accepts nothing",
    explanation: """
      The finding that the entry accepted is gone, or its text changed so that it is another edit. Remove the entry, or look at the changed \
      finding and accept it anew.
      """,
    example: "\"fingerprint\": \"0000000000000000\" that no finding has")

  static let nameRules: [DiffRule] = [.endpointName, .errorName, .valueName, .serviceName, .servers, .acceptanceStale]

  static let all: [DiffRule] =
    correctionRules + endpointRules + fieldRules + constraintRules + conditionRules + resultRules + nameRules
}
