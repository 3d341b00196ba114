/// A model that knows its documented constraints. Conformances are generated.
public protocol Validatable {
  /// Adds every broken constraint of this model and the models inside it.
  func validate(into violations: inout Violations)
}

extension Validatable {
  /// Every broken constraint in the order of the fields; empty for a sound model.
  public func violations() -> [Violation] {
    var violations = Violations()
    validate(into: &violations)
    return violations.found
  }

  /// Does nothing for a sound model.
  ///
  /// - Throws: A ``ValidationError`` with every broken constraint.
  public func validate() throws(ValidationError) {
    let violations = violations()
    if !violations.isEmpty { throw ValidationError(violations: violations) }
  }
}
