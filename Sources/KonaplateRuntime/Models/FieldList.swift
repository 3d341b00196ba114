/// Takes the fields of a ``Model``, each with its documented name and constraints, for whatever they are needed.
public struct FieldList {
  /// A field as models are compared and shown by it.
  struct Entry: Hashable {
    var name: String
    /// `nil` for an absent field.
    var value: AnyHashable?
    var isSensitive: Bool
  }

  private enum Purpose {
    case collecting, encoding, validating
  }

  private let purpose: Purpose
  private var entries: [Entry] = []
  private var container: KeyedEncodingContainer<FieldKey>?
  private var failure: (any Error)?
  /// Where a model puts what else is wrong about its fields; only validation looks at it.
  public var violations = Violations()

  private init(_ purpose: Purpose) { self.purpose = purpose }
}

extension FieldList {
  /// All fields of a model, absent ones, too.
  static func entries(of model: some Model) -> [Entry] {
    var fields = FieldList(.collecting)
    model.list(in: &fields)
    return fields.entries
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
    if purpose == .validating {
      violations.check(value, length: length, at: name)
    } else {
      take(name, value, isSensitive: false)
    }
  }

  /// A text of so many Unicode scalars that must not be shown.
  public mutating func add(sensitive name: String, _ value: String?, length: ClosedRange<Int>) {
    if purpose == .validating {
      // A violation of a length tells a count, never the value.
      violations.check(value, length: length, at: name)
    } else {
      take(name, value, isSensitive: true)
    }
  }

  /// A number within bounds, both included.
  public mutating func add<Value: FieldValue & Comparable & CustomStringConvertible>(
    _ name: String, _ value: Value?, range: ClosedRange<Value>
  ) {
    if purpose == .validating {
      violations.check(value, range: range, at: name)
    } else {
      take(name, value, isSensitive: false)
    }
  }

  /// A number within bounds, both included, that must not be shown.
  public mutating func add<Value: FieldValue & Comparable & CustomStringConvertible>(
    sensitive name: String, _ value: Value?, range: ClosedRange<Value>
  ) {
    if purpose == .validating {
      violations.check(value, range: range, at: name, sensitive: true)
    } else {
      take(name, value, isSensitive: true)
    }
  }

  private mutating func take<Value: Hashable & Encodable & Sendable>(_ name: String, _ value: Value?, isSensitive: Bool)
  {
    switch purpose {
    case .collecting: entries.append(Entry(name: name, value: value.map { AnyHashable($0) }, isSensitive: isSensitive))
    case .encoding: encode(value, as: name)
    case .validating: break
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

extension FieldList {
  /// A model with constraints of its own.
  public mutating func add<Value: Model>(_ name: String, model: Value?) {
    if purpose == .validating { violations.check(model, at: name) } else { take(name, model, isSensitive: false) }
  }

  /// A model with constraints of its own that must not be shown.
  public mutating func add<Value: Model>(sensitive name: String, model: Value?) {
    if purpose == .validating { violations.check(model, at: name) } else { take(name, model, isSensitive: true) }
  }

  /// An array of models with constraints of their own.
  public mutating func add<Value: Model>(_ name: String, models: [Value]?) {
    if purpose == .validating {
      violations.check(each: models, at: name)
    } else {
      take(name, models, isSensitive: false)
    }
  }

  /// An array of models with constraints of their own that must not be shown.
  public mutating func add<Value: Model>(sensitive name: String, models: [Value]?) {
    if purpose == .validating {
      violations.check(each: models, at: name)
    } else {
      take(name, models, isSensitive: true)
    }
  }
}
