extension Violations {
  /// Demands that a text has so many Unicode scalars.
  public mutating func check(_ text: String?, length bounds: ClosedRange<Int>, at name: String) {
    guard let text else { return }
    // A scalar takes one to four bytes, so that most texts need no counting of scalars.
    let bytes = text.utf8.count
    if bytes <= bounds.upperBound && bytes / 4 >= bounds.lowerBound { return }
    let count = text.unicodeScalars.count
    if !bounds.contains(count) {
      add(.length(bounds), at: name, found: count == 1 ? "1 character" : "\(count) characters")
    }
  }

  /// Demands that a number lies within bounds, both included.
  public mutating func check<Number: Comparable & CustomStringConvertible>(
    _ number: Number?, range bounds: ClosedRange<Number>, at name: String, sensitive: Bool = false
  ) {
    guard let number, !bounds.contains(number) else { return }
    let rule = Violation.Rule.range(min: bounds.lowerBound.description, max: bounds.upperBound.description)
    add(rule, at: name, found: sensitive ? nil : number.description)
  }

  /// Demands that a value is one of the documented ones.
  public mutating func check<Value: OpenValue>(
    _ value: Value?, values: [Value], at name: String, sensitive: Bool = false
  ) {
    guard let value, !values.contains(value) else { return }
    add(.values(values.map { "\($0.rawValue)" }), at: name, found: sensitive ? nil : shortened("\(value.rawValue)"))
  }

  /// Demands that a text is one of these.
  mutating func check(_ text: String, values: [String], at name: String, sensitive: Bool) {
    if !values.contains(text) { add(.values(values), at: name, found: sensitive ? nil : shortened(text)) }
  }

  /// Demands that a value that is not documented has so many Unicode scalars. The documentation cannot mean to forbid a value
  /// that it lists.
  public mutating func check<Value: OpenValue<String>>(
    _ value: Value?, length bounds: ClosedRange<Int>, at name: String
  ) {
    guard let value, !value.isDocumented else { return }
    check(value.rawValue, length: bounds, at: name)
  }

  /// Demands that a value that is not documented lies within bounds, both included.
  public mutating func check<Value: OpenValue>(
    _ value: Value?, range bounds: ClosedRange<Value.RawValue>, at name: String, sensitive: Bool = false
  ) where Value.RawValue: Comparable & CustomStringConvertible {
    guard let value, !value.isDocumented else { return }
    check(value.rawValue, range: bounds, at: name, sensitive: sensitive)
  }

  /// Demands that a text that is not documented has a documented form.
  public mutating func check<Value: OpenValue<String>>(
    _ value: Value?, format: ValueFormat, at name: String, sensitive: Bool = false
  ) {
    guard let value, !value.isDocumented else { return }
    check(value.rawValue, format: format, at: name, sensitive: sensitive)
  }

  /// Demands that every element of an array is one of the documented values.
  public mutating func check<Value: OpenValue>(
    each elements: [Value]?, values: [Value], at name: String, sensitive: Bool = false
  ) {
    guard let elements else { return }
    for (index, element) in elements.enumerated() {
      check(element, values: values, at: "\(name)[\(index)]", sensitive: sensitive)
    }
  }

  /// Demands that a text has a documented form.
  public mutating func check(_ text: String?, format: ValueFormat, at name: String, sensitive: Bool = false) {
    guard let text, !format.matches(text) else { return }
    add(.format(format.documented), at: name, found: sensitive ? nil : shortened(text))
  }

  /// A value fit for a message: quoted, and cut where it is longer than anyone reads.
  private func shortened(_ text: String) -> String {
    let limit = 64
    let start = text.unicodeScalars.prefix(limit)
    return "\"" + String(start) + (start.endIndex < text.endIndex ? "…\"" : "\"")
  }
}
