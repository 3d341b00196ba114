import SpecModel

/// A generated structure.
struct ModelPlan: Sendable {
  var typeName: Identifier
  var documentation: [CommentLine]
  var properties: [PropertyPlan]
  /// In the order of the properties that need them.
  var nestedTypes: [NestedTypePlan] = []
  /// What the static members about bounds and forms are.
  var constraints: [ConstraintPlan] = []
  /// Those of each property, in the order of the properties; empty in a response, which nobody checks.
  var checks: [[CheckPlan]] = []

  /// Whether a property is a model, or an array of models.
  func holdsModel(_ property: PropertyPlan) -> Bool {
    if case .model? = nestedType(of: property) { true } else { false }
  }

  /// Whether `Decimal` is mentioned, here or in a nested type.
  var mentionsDecimal: Bool {
    properties.contains { $0.type.mentionsDecimal }
      || nestedTypes.contains { nested in
        switch nested {
        case .model(let model): model.mentionsDecimal
        case .valueSet(let valueSet): valueSet.rawType == .decimal
        }
      }
  }
}

/// A stored property.
struct PropertyPlan: Sendable {
  /// The documented name, as it travels.
  var field: String
  /// Of its field among those of the object.
  var position: Int
  var name: Identifier
  var type: SwiftType
  var isOptional: Bool
  var isSensitive: Bool
  /// The value that counts where the field is absent.
  var defaultValue: SpecValue?
  var documentation: [CommentLine]

  /// Whether functions of the model have something else of that name.
  var isHidden: Bool { ReservedWords.locals.contains(name.text) }

  var isArray: Bool {
    if case .array = type { true } else { false }
  }
}

/// A type inside a model.
enum NestedTypePlan: Sendable {
  case model(ModelPlan)
  case valueSet(ValueSetPlan)
}

/// A structure for a documented set of values.
struct ValueSetPlan: Sendable {
  var typeName: Identifier
  var documentation: [CommentLine]
  var rawType: SwiftType
  var constants: [Constant]

  struct Constant {
    var name: Identifier
    var value: LiteralPlan
    var meaning: String?
  }
}

/// A documented value in the type it has in Swift.
enum LiteralPlan: Hashable, Sendable {
  case string(String)
  case integer(ExactNumber)
  case boolean(Bool)
}
