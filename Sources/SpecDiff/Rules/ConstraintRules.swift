extension DiffRule {
  /// A bound that appears allows less, one that disappears allows more; an interval inside the old one is tighter.
  private static let boundEffects: [Effect] = [.widened, .tightened, .replaced]

  static let length = DiffRule(
    "length-changed", [.wire], boundEffects, summary: "a string may have other lengths",
    explanation: """
      Lengths count characters. An interval inside the old one is tighter, one around it is wider, any other replaces it; no stated length is the \
      widest of all. In a response, a longer string can overflow what callers store it in.
      """,
    example: "\"length\": { \"min\": 1, \"max\": 66 } becomes \"length\": { \"min\": 1, \"max\": 64 }")

  static let range = DiffRule(
    "range-changed", [.wire], boundEffects, summary: "a number may have other values",
    explanation: """
      Weighed like a length. The bounds of all fields of one name decide their integer type in Swift, so a wider range can change a property's type wherever \
      the name occurs.
      """,
    example: "\"range\": { \"min\": 1, \"max\": 100 } becomes \"range\": { \"min\": 1, \"max\": 50 }")

  static let fixed = DiffRule(
    "fixed-value-changed", [.wire], [.undecidable], summary: "a Value line says something else, is new or is gone",
    explanation:
      "What the portal means by its Value lines is unclear, so nothing enforces them and a person has to look.",
    example: "\"fixed\": 4 becomes \"fixed\": 6")

  static let format = DiffRule(
    "format-changed", [.wire], [.widened, .tightened, .replaced, .wording],
    summary: "a value has another documented form",
    explanation:
      "A form that is stated for the first time narrows what may be sent, one that is no longer stated widens it, another one replaces it. Blanks alone are wording.",
    example: "\"format\": \"YYMM\" becomes \"format\": \"YYYYMM\"")

  static let placeholders = DiffRule(
    "format-parts-changed", [.wire], [.undecidable], summary: "the parts of a format are explained differently",
    explanation: "A format's placeholder stands for something else, or for something that was not said before.",
    example: "{ \"text\": \"xxxxxxx\", \"meaning\": \"7digit, Hex String\" } gets another meaning")

  static let unit = DiffRule(
    "unit-changed", [.wire], [.replaced, .undecidable], summary: "a number counts something else",
    explanation:
      "The same number means another amount. A unit that is stated for the first time, or no longer, may only be a matter of documentation.",
    example: "\"unit\": \"ms\" becomes \"unit\": \"s\"")

  static let defaultValue = DiffRule(
    "default-changed", [.behaviour], [.replaced], summary: "an absent field means something else",
    explanation:
      "Callers that leave the field out get another outcome from the same request. Conditions on the field count its default, too.",
    example: "\"default\": true becomes \"default\": false")

  static let valueSetAdded = DiffRule(
    "value-set-added", [.wire], [.tightened], summary: "a field that was free is limited to listed values",
    explanation:
      "The documentation lists the values of a field for the first time. In Swift the property becomes a type of its own, unless it is a boolean.",
    example: "\"values\": [{ \"value\": \"Y\" }, { \"value\": \"N\" }] appears")

  static let valueSetRemoved = DiffRule(
    "value-set-removed", [.wire], [.widened], summary: "a field that was limited to listed values is free",
    explanation:
      "The documentation no longer lists any values. In Swift the property's own type is gone, unless it is a boolean.",
    example: "\"values\" disappears")

  static let valueAdded = DiffRule(
    "value-added", [.wire], [.widened], summary: "a value is listed that was not",
    explanation:
      "Requests may use one value more. Responses can hold a value that callers never handled; the generated types decode it either way.",
    example: "{ \"value\": \"CLOSED\" } appears in values")

  static let valueRemoved = DiffRule(
    "value-removed", [.wire], [.tightened], summary: "a listed value is gone",
    explanation:
      "Requests that use it can be refused, and its Swift constant is gone. In a response its absence surprises nobody.",
    example: "{ \"value\": \"CLOSED\" } disappears from values")

  static let valueMeaning = DiffRule(
    "value-meaning-changed", [.behaviour], [.undecidable, .wording], summary: "a listed value is explained differently",
    explanation:
      "The value stands for something else, or the same thing is said in other words; unless only blanks, letter case or punctuation differ, a person should read it.",
    example: "\"meaning\": \"Suspended\" becomes \"meaning\": \"Terminated\"")

  static let valuesReordered = DiffRule(
    "values-reordered", [], [.wording], summary: "values are listed in another order",
    explanation: "The order of values means nothing, neither on the wire nor in Swift.",
    example: "\"N\" is listed before \"Y\"")

  static let constraintRules: [DiffRule] = [
    .length, .range, .fixed, .format, .placeholders, .unit, .defaultValue, .valueSetAdded, .valueSetRemoved,
    .valueAdded, .valueRemoved,
    .valueMeaning, .valuesReordered,
  ]
}
