extension DiffRule {
  static let fieldAdded = DiffRule(
    "field-added", [.wire], [.added, .tightened, .undecidable], summary: "a field is there that was not",
    explanation: """
      In a request, a required field breaks callers that do not send it, and its argument is new in the Swift initialiser; a conditional one needs a look at its \
      condition; an optional one is safe. In a response a new field is safe, because a decoder passes over what it does not know.
      """,
    example:
      "{ \"name\": \"memo\", \"type\": \"string\", \"presence\": \"optional\" } appears among the request's fields")

  static let fieldRemoved = DiffRule(
    "field-removed", [.wire], [.removed], summary: "a field is gone",
    explanation: """
      A request field that is still sent may be ignored or refused; a response field that was read no longer arrives. The Swift property is gone \
      in both cases. The children of an object that is gone are not listed one by one.
      """,
    example: "the field \"memo\" disappears from the request")

  static let fieldRenamed = DiffRule(
    "field-renamed", [.wire], [.replaced], summary: "a field travels under another name",
    explanation: """
      A field is gone and a similar one, by type, description, constraints and name, is there in the same object: it is taken for the same field. \
      Conditions that name it follow it without a finding of their own.
      """,
    example: "\"name\": \"cardNo\" becomes \"name\": \"cardNumber\"")

  static let fieldMoved = DiffRule(
    "field-moved", [.wire], [.replaced], summary: "a field stands in another object",
    explanation: """
      A field of the same name, type and nearly the same description is there in another object of the same section. On the wire it belongs \
      somewhere else; in Swift it is a property of another type.
      """,
    example: "userInfo.zipCode becomes addressInfo.zipCode")

  static let fieldsReordered = DiffRule(
    "fields-reordered", [], [.wording], summary: "the fields of an object are documented in another order",
    explanation: """
      Order means nothing on the wire. The arguments of the Swift initialiser follow the documented order, so calls that pass two fields \
      that changed places no longer compile.
      """,
    example: "\"par\" stands before \"userId\" instead of behind it")

  static let type = DiffRule(
    "type-changed", [.wire], [.replaced], summary: "a field has another type",
    explanation:
      "A value of the old type is no value of the new one, neither on the wire nor in Swift. What belongs to the type, such as an object's fields, is part of the same finding.",
    example: "\"type\": \"number\" becomes \"type\": \"string\"")

  static let presence = DiffRule(
    "presence-changed", [.wire], [.widened, .tightened], summary: "a field must be sent now, or no longer has to be",
    explanation: """
      Required asks more than conditional, and conditional more than optional. In a request, asking more breaks callers; in a response, promising \
      less breaks readers. A condition that comes or goes with the presence is part of the same finding. In Swift the property becomes optional or ceases to be.
      """,
    example: "\"presence\": \"optional\" becomes \"presence\": \"required\"")

  static let sensitivity = DiffRule(
    "sensitivity-changed", [.behaviour], [.widened, .tightened],
    summary: "a field's value is a secret now, or no longer is",
    explanation: """
      The value of a sensitive field is kept out of descriptions, violations and logs. A field that is no longer sensitive can appear there.
      """,
    example: "\"sensitive\": true disappears")

  static let nestingDoubt = DiffRule(
    "nesting-doubt-changed", [], [.wording],
    summary: "which fields are an object's children is assumed now, or no longer is",
    explanation:
      "A page does not say where an object's fields end. The spec records where the usual layout decided; the fields themselves are compared on their own.",
    example: "\"nesting\": \"assumed\" disappears")

  static let headerAdded = DiffRule(
    "header-added", [.wire], [.added, .tightened, .undecidable], summary: "a header is there that was not",
    explanation: """
      A header that is new to the whole service is one finding at its shared description, however many endpoints use it. A header that the service knows \
      and one endpoint now uses as well is a finding of that endpoint.
      """,
    example: "\"X-KM-Trace-Id\" appears in requestHeaders")

  static let headerRemoved = DiffRule(
    "header-removed", [.wire], [.removed], summary: "a header is gone",
    explanation:
      "A header that no endpoint uses any more is one finding at its shared description; one that a single endpoint dropped is a finding of that endpoint.",
    example: "\"X-KM-Time-Zone\" disappears from an endpoint's headers")

  static let headerRenamed = DiffRule(
    "header-renamed", [.wire], [.replaced], summary: "a header travels under another name",
    explanation:
      "A shared header is gone and a similar one is there: it is taken for the same header, and the endpoints that use it follow without findings of their own.",
    example: "\"X-KM-Tran-Time\" becomes \"X-KM-Request-Time\"")

  static let headersReordered = DiffRule(
    "headers-reordered", [], [.wording], summary: "headers are documented in another order",
    explanation: "The order of headers means nothing, neither on the wire nor in Swift.",
    example: "\"X-KM-Time-Zone\" is listed before \"X-KM-Tran-Time\"")

  static let fieldRules: [DiffRule] = [
    .fieldAdded, .fieldRemoved, .fieldRenamed, .fieldMoved, .fieldsReordered, .type, .presence, .sensitivity,
    .nestingDoubt, .headerAdded,
    .headerRemoved, .headerRenamed, .headersReordered,
  ]
}
