// What else is checked about the field that was added last. Nothing is, unless the model is being validated.
extension FieldList {
  /// Demands that a text has so many Unicode scalars.
  mutating func check(_ text: String?, length: ClosedRange<Int>) {
    if purpose == .validating { violations.check(text, length: length, at: latest.name) }
  }

  /// Demands that a number lies within bounds, both included.
  mutating func check<Value: Comparable & CustomStringConvertible>(_ number: Value?, range: ClosedRange<Value>) {
    if purpose == .validating {
      violations.check(number, range: range, at: latest.name, sensitive: latest.isSensitive)
    }
  }

  /// Demands that a text has a documented form.
  public mutating func check(_ text: String?, format: @autoclosure () -> ValueFormat) {
    if purpose == .validating {
      violations.check(text, format: format(), at: latest.name, sensitive: latest.isSensitive)
    }
  }

  /// Demands that a value is one of the documented ones.
  public mutating func check<Value: OpenValue>(_ value: Value?, values: @autoclosure () -> [Value]) {
    if purpose == .validating {
      violations.check(value, values: values(), at: latest.name, sensitive: latest.isSensitive)
    }
  }

  /// Demands that every element of an array is one of the documented values.
  public mutating func check<Value: OpenValue>(each elements: [Value]?, values: @autoclosure () -> [Value]) {
    if purpose == .validating {
      violations.check(each: elements, values: values(), at: latest.name, sensitive: latest.isSensitive)
    }
  }

  /// Demands that a value that is not documented has so many Unicode scalars.
  public mutating func check<Value: OpenValue<String>>(_ value: Value?, length: ClosedRange<Int>) {
    if purpose == .validating { violations.check(value, length: length, at: latest.name) }
  }

  /// Demands that a value that is not documented lies within bounds, both included.
  public mutating func check<Value: OpenValue>(_ value: Value?, range: ClosedRange<Value.RawValue>)
  where Value.RawValue: Comparable & CustomStringConvertible {
    if purpose == .validating {
      violations.check(value, range: range, at: latest.name, sensitive: latest.isSensitive)
    }
  }

  /// Demands that a text that is not documented has a documented form.
  public mutating func check<Value: OpenValue<String>>(_ value: Value?, format: @autoclosure () -> ValueFormat) {
    if purpose == .validating {
      violations.check(value, format: format(), at: latest.name, sensitive: latest.isSensitive)
    }
  }

  /// Demands that the value called `name`, here or in a model inside, is there, because of `condition`, which is given in words.
  public mutating func require(_ value: (some Any)?, at name: @autoclosure () -> String, when condition: String) {
    if purpose == .validating { violations.require(value, at: name(), when: condition) }
  }
}
