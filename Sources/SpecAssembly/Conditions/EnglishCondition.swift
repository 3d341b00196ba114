import SpecModel

/// Reads an English sentence that says when a field is needed: `Setting if "a" is "true"`, `Required when a is X and b is Y`,
/// `If "a" is "X", this field is required`.
///
/// Every word must be known; anything else, a negation or an alternative included, yields `nil`.
func readEnglishCondition(_ tokens: [ConditionToken], isLabelled: Bool) -> StatedCondition? {
  var reader = EnglishCondition(tokens: tokens[...])
  return reader.read(isLabelled: isLabelled)
}

private struct EnglishCondition {
  var tokens: ArraySlice<ConditionToken>
  private var outcome: Presence?

  init(tokens: ArraySlice<ConditionToken>) { self.tokens = tokens }

  mutating func read(isLabelled: Bool) -> StatedCondition? {
    if !isLabelled || tokens.contains(where: { EnglishCondition.openings.contains($0.bareWord ?? "") }) {
      guard readLead() else { return nil }
    }
    var clauses: [StatedCondition.Clause] = []
    repeat {
      guard let clause = readClause() else { return nil }
      clauses.append(clause)
    } while readConjunction()
    guard readTail() else { return nil }
    if outcome == nil, isLabelled { outcome = .required }
    return outcome.map { .clauses(clauses, then: $0) }
  }

  /// `Setting if`, `Required only when`, `If`
  private mutating func readLead() -> Bool {
    while let word = tokens.popFirst()?.bareWord {
      if EnglishCondition.openings.contains(word) {
        if word == "case", tokens.first?.bareWord == "of" { tokens.removeFirst() }
        return true
      }
      guard note(word) || EnglishCondition.fillers.contains(word) else { return false }
    }
    return false
  }

  /// `"a" is "X"`, `the value of a is equal to X`, `a = X`
  private mutating func readClause() -> StatedCondition.Clause? {
    skip(["the", "value", "of", "field", "parameter"])
    guard let name = tokens.popFirst()?.operand else { return nil }
    skip(["value", "field", "parameter"])
    guard readComparison(), let literal = tokens.popFirst() else { return nil }
    if case .word(let word) = literal, EnglishCondition.noLiterals.contains(word) { return nil }
    guard let text = literal.operand else { return nil }
    skip(["value"])
    return StatedCondition.Clause(name: name, literal: text)
  }

  private mutating func readComparison() -> Bool {
    if tokens.first == .mark(UInt8(ascii: "=")) {
      while tokens.first == .mark(UInt8(ascii: "=")) { tokens.removeFirst() }
      return true
    }
    guard let word = tokens.popFirst()?.bareWord, ["is", "equals", "has"].contains(word) else { return false }
    skip(["set", "equal", "to", "the", "value"])
    return true
  }

  private mutating func readConjunction() -> Bool {
    let isAmpersand = tokens.first == .mark(UInt8(ascii: "&"))
    guard isAmpersand || tokens.first?.bareWord == "and" else { return false }
    while let first = tokens.first, first == .mark(UInt8(ascii: "&")) || first.bareWord == "and" {
      tokens.removeFirst()
    }
    skip(["if", "when"])
    return true
  }

  /// Nothing, or `, this field is required`
  private mutating func readTail() -> Bool {
    while let token = tokens.popFirst() {
      if token == .mark(UInt8(ascii: ",")) || token == .mark(UInt8(ascii: ".")) { continue }
      guard let word = token.bareWord, note(word) || EnglishCondition.fillers.contains(word) else { return false }
    }
    return true
  }

  /// Remembers the presence that `word` demands; `false` for a word that demands none.
  private mutating func note(_ word: String) -> Bool {
    switch word {
    case "required", "mandatory", "setting", "set", "necessary", "needed": outcome = outcome ?? .required
    case "optional": outcome = .optional
    default: return false
    }
    return true
  }

  private mutating func skip(_ words: Set<String>) {
    while let word = tokens.first?.bareWord, words.contains(word) { tokens.removeFirst() }
  }

  private static let openings: Set<String> = ["if", "when", "case"]
  private static let fillers: Set<String> = [
    "only", "in", "it", "is", "this", "field", "value", "parameter", "must", "be", "should", "then", "the", "a",
  ]
  private static let noLiterals: Set<String> = [
    "not", "null", "empty", "blank", "present", "absent", "set", "given", "provided", "missing", "required", "either",
    "one", "any", "a", "an", "the", "in",
  ]
}
