extension DiffRule {
  static let conditionAdded = DiffRule(
    "condition-added", [.wire], [.undecidable], summary: "a conditional field states its condition now",
    explanation:
      "The field was conditional before, without saying when. Whether callers already did what is now written down, only they know.",
    example: "\"condition\": { \"then\": \"required\", \"when\": { \"field\": \"type\", \"is\": \"FIXED\" } } appears")

  static let conditionRemoved = DiffRule(
    "condition-removed", [.wire], [.undecidable], summary: "a conditional field no longer states its condition",
    explanation:
      "The field is still conditional, but the documentation no longer says when. Nothing can be checked any more.",
    example: "\"condition\" disappears while \"presence\" stays \"conditional\"")

  static let conditionLoosened = DiffRule(
    "condition-loosened", [.wire], [.widened], summary: "a field is demanded in fewer cases",
    explanation:
      "Whenever the new condition holds, the old one does too, but not the other way round. Requests that were accepted still are.",
    example: "required when a is \"X\" becomes required when a is \"X\" and b is true")

  static let conditionTightened = DiffRule(
    "condition-tightened", [.wire], [.tightened], summary: "a field is demanded in more cases",
    explanation:
      "Whenever the old condition held, the new one does too, but not the other way round. Requests that left the field out can be refused.",
    example: "required when a is \"X\" and b is true becomes required when a is \"X\"")

  static let conditionReplaced = DiffRule(
    "condition-replaced", [.wire], [.replaced], summary: "a field is demanded in other cases",
    explanation:
      "Neither condition follows from the other, so there are requests that only the old one and requests that only the new one accepts.",
    example: "required when a is \"X\" becomes required when a is \"Y\"")

  static let conditionReworded = DiffRule(
    "condition-reworded", [.wire], [.undecidable, .wording],
    summary: "a condition in prose reads differently, or became one that is understood",
    explanation:
      "Prose cannot be weighed against prose. Unless only blanks, letter case or punctuation differ, a person has to read both.",
    example: "\"text\": \"Required for callbacks\" becomes \"text\": \"Required for refunds\"")

  static let conditionRules: [DiffRule] = [
    .conditionAdded, .conditionRemoved, .conditionLoosened, .conditionTightened, .conditionReplaced, .conditionReworded,
  ]
}
