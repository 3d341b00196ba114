import SpecModel

/// A member of a field that is compared on its own.
public enum FieldMember: String, Hashable, Sendable, CaseIterable {
  case name, shape, demand, length, range, fixed, format, placeholders, unit, defaultValue, values, sensitivity
  case nesting, itemNesting, description
}

/// A change of one member of a field.
public enum MemberChange: Hashable, Sendable {
  case name(Replacement<String>)
  /// The type, with the children that belong to it.
  case shape(Replacement<Shape>)
  case demand(Replacement<Demand>)
  case length(Replacement<Bounds?>)
  case range(Replacement<Bounds?>)
  case fixed(Replacement<ExactNumber?>)
  case format(Replacement<String?>)
  case placeholders(Replacement<[Field.Placeholder]>)
  case unit(Replacement<String?>)
  case defaultValue(Replacement<SpecValue?>)
  /// The whole set: it appears or disappears, or belongs to a header's departure.
  case valueSet(Replacement<[DocumentedValue]>)
  case values(ListChange<DocumentedValue>)
  case valueMeaning(at: Int, Replacement<String?>)
  case valueName(at: Int, Replacement<String?>)
  case sensitivity(Replacement<Bool>)
  case nesting(Replacement<Bool>)
  case itemNesting(Replacement<Bool>)
  case description(Replacement<[String]>)
}

/// A field's type with what belongs to it.
public struct Shape: Hashable, Sendable {
  public var type: FieldType
  public var fields: [Field]
  public var items: Field.Items?

  public init(_ field: Field) {
    type = field.type
    fields = field.fields
    items = field.items
  }
}

/// Whether a field must be sent, and when.
public struct Demand: Hashable, Sendable {
  public var presence: Presence
  public var condition: Condition?

  public init(_ presence: Presence, _ condition: Condition? = nil) {
    self.presence = presence
    self.condition = condition
  }
}
