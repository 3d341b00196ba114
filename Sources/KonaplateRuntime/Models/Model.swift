/// The request or the response of a call, or an object inside one: a structure that lists its fields once, in their documented order.
///
/// Equality, hashing, coding, validation and what a mirror shows follow from the list. The compiler would write each of them anew for each
/// model, at several times the price to compile; comparing and hashing cost a microsecond or two in exchange.
///
/// Conformances are generated. One written by hand reads and lists the same fields: a field that is not listed is neither compared, nor
/// sent, nor shown, nor checked.
public protocol Model: Hashable, Codable, Sendable, CustomReflectable {
  /// Reads every field by its documented name, and does no more than store it: where an answer does not fit, fields are placeholders until
  /// decoding fails.
  init(fields: inout FieldReader)

  /// Lists every field by its documented name, with its documented constraints in a request.
  func list(in fields: inout FieldList)
}

extension Model {
  public static func == (lhs: Self, rhs: Self) -> Bool { FieldList.entries(of: lhs) == FieldList.entries(of: rhs) }

  public func hash(into hasher: inout Hasher) { FieldList.hash(self, into: &hasher) }

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

  /// The fields that would be sent, ``Redacted`` in the place of the sensitive ones: printing, interpolating, dumping and reflecting all go
  /// through this.
  public var customMirror: Mirror {
    let children = FieldList.entries(of: self).compactMap { entry -> Mirror.Child? in
      entry.value.map { (label: entry.name, value: entry.isSensitive ? Redacted() : $0.base) }
    }
    return Mirror(self, children: children, displayStyle: .struct)
  }
}

extension Model {
  /// Every broken constraint in the order of the fields; empty for a sound model, and for a response, which has no constraints.
  public func violations() -> [Violation] {
    var violations = Violations()
    violations.check(self)
    return violations.found
  }

  /// Does nothing for a sound model, nor for a response, which has no constraints.
  ///
  /// - Throws: A ``ValidationError`` with every broken constraint.
  public func validate() throws(ValidationError) {
    let violations = violations()
    if !violations.isEmpty { throw ValidationError(violations: violations) }
  }
}
