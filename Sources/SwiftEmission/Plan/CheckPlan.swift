import SpecModel

/// A static member that says what the documentation allows, for validation and for user interfaces.
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

/// What validation does about a property.
enum CheckPlan: Sendable {
  case constraint(ConstraintPlan)
  /// One of the documented values.
  case values(of: Identifier)
  case condition(ConditionPlan)
}
