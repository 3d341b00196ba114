/// A parameter of a request or a response, or a header.
public struct Field: Hashable, Sendable {
  /// The documented name, letter for letter; what travels on the wire.
  public var name: String
  public var type: FieldType
  public var presence: Presence
  /// When the field must be present. `nil` when the page states none.
  public var condition: Condition?
  /// Characters allowed in a string.
  public var length: Bounds?
  /// Values allowed for a number.
  public var range: Bounds?
  /// The operand of a `Value : N` line: recorded and reported, never enforced, because its meaning is unclear.
  public var fixed: ExactNumber?
  /// The documented form of the value, for example `YYYYMMDDHHMMSS`, in the page's letter case.
  public var format: String?
  /// What stands for what inside `format`, for example `xxxxxxx` for `7digit, Hex String`.
  public var placeholders: [Placeholder]
  /// The documented unit, for example `ms`.
  public var unit: String?
  /// The value that an absent field has.
  public var defaultValue: SpecValue?
  /// The documented value set; empty when there is none.
  public var values: [DocumentedValue]
  /// Whether the value is card data or a secret that must not reach a log.
  public var isSensitive: Bool
  /// Whether the page's text leaves open which fields are children, so that they were assigned by the usual layout.
  public var isNestingAssumed: Bool
  /// Every description line of the page, interpreted or not, without its indentation.
  public var description: [String]
  /// The children of an object, in documented order; empty for any other type.
  public var fields: [Field]
  /// What an array holds; `nil` for any other type.
  public var items: Items?

  /// A part of a format that the page explains on a line of its own.
  public struct Placeholder: Hashable, Sendable {
    public var text: String
    public var meaning: String

    public init(text: String, meaning: String) {
      self.text = text
      self.meaning = meaning
    }
  }

  /// The element of an array. An object without fields is one that the page does not document: any JSON object.
  public struct Items: Hashable, Sendable {
    public var type: FieldType
    public var fields: [Field]
    /// As on `Field`.
    public var isNestingAssumed: Bool

    public init(type: FieldType, fields: [Field] = [], isNestingAssumed: Bool = false) {
      self.type = type
      self.fields = fields
      self.isNestingAssumed = isNestingAssumed
    }
  }

  public init(
    name: String, type: FieldType, presence: Presence, condition: Condition? = nil, length: Bounds? = nil,
    range: Bounds? = nil, fixed: ExactNumber? = nil, format: String? = nil, placeholders: [Placeholder] = [],
    unit: String? = nil, defaultValue: SpecValue? = nil, values: [DocumentedValue] = [], isSensitive: Bool = false,
    isNestingAssumed: Bool = false, description: [String] = [], fields: [Field] = [], items: Items? = nil
  ) {
    self.name = name
    self.type = type
    self.presence = presence
    self.condition = condition
    self.length = length
    self.range = range
    self.fixed = fixed
    self.format = format
    self.placeholders = placeholders
    self.unit = unit
    self.defaultValue = defaultValue
    self.values = values
    self.isSensitive = isSensitive
    self.isNestingAssumed = isNestingAssumed
    self.description = description
    self.fields = fields
    self.items = items
  }
}

extension Field {
  /// Whether two descriptions of a header say the same, letter for letter: texts that only look alike, composed of other scalars, are two.
  ///
  /// All texts of a page's header are read from its description.
  public func agrees(with other: Field) -> Bool {
    self == other && description.elementsEqual(other.description, by: { $0.utf8.elementsEqual($1.utf8) })
  }
}

/// The JSON type of a field.
public enum FieldType: String, Hashable, Sendable, CaseIterable {
  case string, number, boolean, object, array
}

/// Whether a field must be sent.
public enum Presence: String, Hashable, Sendable, CaseIterable {
  case required, optional, conditional
}
