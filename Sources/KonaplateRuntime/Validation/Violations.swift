/// Collects violations while models are walked, and knows where in the request the walk stands.
public struct Violations: Hashable, Sendable {
  /// The violations so far, in the order of the walk.
  public private(set) var found: [Violation] = []
  /// The path of the model that is being walked; empty at the root.
  private var place = ""

  public init() {}

  /// Adds a violation of the field called `name` in the model that is being walked.
  public mutating func add(_ rule: Violation.Rule, at name: String, found value: String? = nil) {
    found.append(Violation(path: path(of: name), rule: rule, found: value))
  }

  /// Checks a model inside the model that is being walked; an absent one has nothing to check.
  public mutating func check(_ model: (some Model)?, at name: String) {
    guard let model else { return }
    let outer = place
    place = path(of: name)
    check(model)
    place = outer
  }

  /// Checks a model in the place that the walk has reached.
  mutating func check(_ model: some Model) { FieldList.validate(model, into: &self) }

  /// Checks every element of an array of models.
  public mutating func check(each models: [some Model]?, at name: String) {
    guard let models else { return }
    for (index, model) in models.enumerated() { check(model, at: "\(name)[\(index)]") }
  }

  /// Demands that a value is there, because of `condition`, which is given in words.
  public mutating func require(_ value: (some Any)?, at name: String, when condition: String) {
    if value == nil { add(.presence(when: condition), at: name) }
  }

  private func path(of name: String) -> String { place.isEmpty ? name : place + "." + name }
}
