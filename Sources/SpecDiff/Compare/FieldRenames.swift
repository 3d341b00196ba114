import SpecModel

/// The new names of fields, for the conditions that name them.
struct FieldRenames {
  private let forward: [String: String]
  private let backward: [String: String]

  init(_ match: FieldMatch) {
    forward = match.renamed.isEmpty && match.moved.isEmpty ? [:] : match.renamedPaths
    backward = Dictionary(forward.map { ($0.value, $0.key) }) { first, _ in first }
  }

  /// The condition with the head's names.
  func following(_ condition: Condition) -> Condition {
    forward.isEmpty ? condition : condition.renamingFields(forward)
  }

  /// Whether two conditions are one and the same, seen from either side.
  func explain(_ base: Condition?, _ head: Condition?) -> Bool {
    guard !forward.isEmpty, let base, let head else { return false }
    return following(base) == head && head.renamingFields(backward) == base
  }
}
