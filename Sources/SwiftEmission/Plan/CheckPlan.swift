import SpecModel

/// A static member that says what the documentation allows, for the validator and for user interfaces.
struct ConstraintPlan: Sendable {
  /// For example `userIdRange`.
  var name: Identifier
  /// The documented field.
  var field: String
  var kind: Kind

  enum Kind {
    case length(LengthPlan)
    /// Bounds that `type` holds exactly.
    case range(Bounds, type: SwiftType)
    case format(String, [FormatPattern.Part])
  }
}

/// The characters allowed in a text.
struct LengthPlan: Sendable {
  var min: ExactNumber
  /// `nil` where the documentation allows more than any text has.
  var max: ExactNumber?
}

/// A statement of a validator.
enum CheckPlan: Sendable {
  case constraint(ConstraintPlan, PropertyUse)
  /// One of the documented values.
  case values(of: Identifier, PropertyUse)
  /// What a nested model checks itself.
  case model(PropertyUse)
  case condition(ConditionPlan)
}

/// A property in a check.
struct PropertyUse: Sendable {
  var property: PropertyPlan
  /// Whether the raw value of a value set is meant.
  var isRawValue = false
}
