/// The request or the response of a call, or an object inside one: a structure that lists its fields once, in their documented order.
///
/// Equality, hashing, coding, validation and what a mirror shows follow from the list. The compiler would write each of them anew for each
/// model, at several times the price. Conformances are generated.
public protocol Model: Hashable, Codable, Sendable {
  /// Reads every field by its documented name.
  init(fields: inout FieldReader)

  /// Lists every field by its documented name, with its documented constraints in a request.
  func list(in fields: inout FieldList)
}

extension Model {
  public static func == (lhs: Self, rhs: Self) -> Bool { FieldList.entries(of: lhs) == FieldList.entries(of: rhs) }

  public func hash(into hasher: inout Hasher) { hasher.combine(FieldList.entries(of: self)) }

  public var hashValue: Int {
    var hasher = Hasher()
    hash(into: &hasher)
    return hasher.finalize()
  }

  public init(from decoder: any Decoder) throws {
    var fields = FieldReader(try decoder.container(keyedBy: FieldKey.self))
    self.init(fields: &fields)
    try fields.finish()
  }

  public func encode(to encoder: any Encoder) throws {
    try FieldList.encode(self, into: encoder.container(keyedBy: FieldKey.self))
  }
}

extension Model {
  /// Every broken constraint in the order of the fields; empty for a sound model. Only requests have constraints.
  public func violations() -> [Violation] {
    var violations = Violations()
    violations.check(self)
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
