/// Takes the fields of a ``Model``, each with its documented name and constraints, for whatever they are needed.
public struct FieldList {
  /// A field as models are compared and shown by it.
  struct Entry: Hashable {
    var name: String
    /// `nil` for an absent field.
    var value: AnyHashable?
    var isSensitive: Bool
  }

  enum Purpose {
    case collecting, hashing, encoding, validating
  }

  let purpose: Purpose
  private var entries: [Entry] = []
  private var container: KeyedEncodingContainer<FieldKey>?
  private var failure: (any Error)?
  private var hasher = Hasher()
  var violations = Violations()
  /// The field that was added last.
  private(set) var latest = (name: "", isSensitive: false)

  private init(_ purpose: Purpose) { self.purpose = purpose }
}

extension FieldList {
  /// All fields of a model, absent ones, too.
  static func entries(of model: some Model) -> [Entry] {
    var fields = FieldList(.collecting)
    model.list(in: &fields)
    return fields.entries
  }

  /// Feeds all fields of a model into a hasher.
  static func hash(_ model: some Model, into hasher: inout Hasher) {
    var fields = FieldList(.hashing)
    swap(&fields.hasher, &hasher)
    model.list(in: &fields)
    swap(&fields.hasher, &hasher)
  }

  /// Encodes the fields that are there.
  static func encode(_ model: some Model, into container: KeyedEncodingContainer<FieldKey>) throws {
    var fields = FieldList(.encoding)
    fields.container = container
    model.list(in: &fields)
    if let failure = fields.failure { throw failure }
  }

  /// Adds every broken constraint of a model and the models inside it.
  static func validate(_ model: some Model, into violations: inout Violations) {
    var fields = FieldList(.validating)
    swap(&fields.violations, &violations)
    model.list(in: &fields)
    swap(&fields.violations, &violations)
  }
}

extension FieldList {
  /// A text without bounds.
  public mutating func add(_ name: String, _ value: String?) { take(name, value, isSensitive: false) }

  /// A text without bounds that must not be shown.
  public mutating func add(sensitive name: String, _ value: String?) { take(name, value, isSensitive: true) }

  /// A field without bounds.
  public mutating func add<Value: Hashable & Encodable & Sendable>(_ name: String, _ value: Value?) {
    take(name, value, isSensitive: false)
  }

  /// A field without bounds that must not be shown.
  public mutating func add<Value: Hashable & Encodable & Sendable>(sensitive name: String, _ value: Value?) {
    take(name, value, isSensitive: true)
  }

  /// A text of so many Unicode scalars.
  public mutating func add(_ name: String, _ value: String?, length: ClosedRange<Int>) {
    take(name, value, isSensitive: false)
    check(value, length: length)
  }

  /// A text of so many Unicode scalars that must not be shown.
  public mutating func add(sensitive name: String, _ value: String?, length: ClosedRange<Int>) {
    take(name, value, isSensitive: true)
    check(value, length: length)
  }

  /// A number within bounds, both included.
  public mutating func add<Value: FieldValue & Comparable & CustomStringConvertible>(
    _ name: String, _ value: Value?, range: ClosedRange<Value>
  ) {
    take(name, value, isSensitive: false)
    check(value, range: range)
  }

  /// A number within bounds, both included, that must not be shown.
  public mutating func add<Value: FieldValue & Comparable & CustomStringConvertible>(
    sensitive name: String, _ value: Value?, range: ClosedRange<Value>
  ) {
    take(name, value, isSensitive: true)
    check(value, range: range)
  }

  /// A model.
  public mutating func add<Value: Model>(_ name: String, model: Value?) {
    take(name, model, isSensitive: false)
    if purpose == .validating { violations.check(model, at: name) }
  }

  /// A model that must not be shown.
  public mutating func add<Value: Model>(sensitive name: String, model: Value?) {
    take(name, model, isSensitive: true)
    if purpose == .validating { violations.check(model, at: name) }
  }

  /// An array of models.
  public mutating func add<Value: Model>(_ name: String, models: [Value]?) {
    take(name, models, isSensitive: false)
    if purpose == .validating { violations.check(each: models, at: name) }
  }

  /// An array of models that must not be shown.
  public mutating func add<Value: Model>(sensitive name: String, models: [Value]?) {
    take(name, models, isSensitive: true)
    if purpose == .validating { violations.check(each: models, at: name) }
  }

  private mutating func take<Value: Hashable & Encodable & Sendable>(_ name: String, _ value: Value?, isSensitive: Bool)
  {
    switch purpose {
    case .collecting: entries.append(Entry(name: name, value: value.map { AnyHashable($0) }, isSensitive: isSensitive))
    case .hashing: hasher.combine(value)
    case .encoding: encode(value, as: name)
    case .validating: latest = (name, isSensitive)
    }
  }

  private mutating func encode(_ value: (some Encodable)?, as name: String) {
    guard let value, failure == nil else { return }
    do {
      try container?.encode(value, forKey: FieldKey(stringValue: name))
    } catch {
      failure = error
    }
  }
}

// A model inside another is checked only where it is added as one.
extension FieldList {
  @available(*, unavailable, message: "write add(_:model:)")
  public mutating func add<Value: Model>(_ name: String, _ value: Value?) {}

  @available(*, unavailable, message: "write add(sensitive:model:)")
  public mutating func add<Value: Model>(sensitive name: String, _ value: Value?) {}

  @available(*, unavailable, message: "write add(_:models:)")
  public mutating func add<Value: Model>(_ name: String, _ value: [Value]?) {}

  @available(*, unavailable, message: "write add(sensitive:models:)")
  public mutating func add<Value: Model>(sensitive name: String, _ value: [Value]?) {}
}
