/// A field that must be there when others have certain values.
struct ConditionPlan: Sendable {
  /// All of them must hold; never empty.
  var terms: [Term]
  /// From the model that holds the condition to the model that holds the field; empty when that is the same.
  var route: [PropertyPlan]
  var target: PropertyPlan
  /// The condition for a message, for example `cardInfo.isDeliveryRequired is true`.
  var words: String

  /// A field that has a value.
  struct Term {
    /// From the model that holds the condition; the last is the field itself.
    var path: [PropertyPlan]
    var value: Value
    /// What counts where the field is absent.
    var defaultValue: Value?

    var isOptional: Bool { path.contains(where: \.isOptional) }
  }

  enum Value: Hashable {
    case literal(LiteralPlan)
    /// A constant of the value set at this path of types.
    case constant(Identifier, of: [Identifier])
    /// An undocumented value of the value set at this path of types.
    case undocumented(LiteralPlan, of: [Identifier])
  }
}
