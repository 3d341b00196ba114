/// A single value that the documentation states: a default, a member of a value set, the operand of a condition.
public enum SpecValue: Hashable, Sendable {
  case string(String)
  case number(ExactNumber)
  case boolean(Bool)
}

/// One member of a documented value set.
public struct DocumentedValue: Hashable, Sendable {
  public var value: SpecValue
  /// What the page says the value stands for; `nil` where it lists the value alone.
  public var meaning: String?
  /// The Swift name of the constant, pinned in `names.json`. `nil` for booleans and before names are given.
  public var name: String?

  public init(value: SpecValue, meaning: String? = nil, name: String? = nil) {
    self.value = value
    self.meaning = meaning
    self.name = name
  }
}
