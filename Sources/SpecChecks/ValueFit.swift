import SpecModel

/// Why `value` cannot be a value of `field`, as the end of a sentence; `nil` when it can.
///
/// - Parameter includesValueSet: Whether it must also be a member of the documented value set, where there is one.
func misfit(of value: SpecValue, in field: Field, includesValueSet: Bool = true) -> String? {
  switch (field.type, value) {
  case (.string, .string(let text)):
    if let reason = misfit(of: text, in: field) { return reason }
  case (.number, .number(let number)):
    if let range = field.range, range.min <= range.max, number < range.min || number > range.max {
      return "outside the range \(range.wording)"
    }
  case (.boolean, .boolean): break
  case (.object, _), (.array, _): return "a single value, but the type is \(field.type.rawValue)"
  case (_, .string): return "text, but the type is \(field.type.rawValue)"
  case (_, .number): return "a number, but the type is \(field.type.rawValue)"
  case (_, .boolean): return "a boolean, but the type is \(field.type.rawValue)"
  }
  guard includesValueSet, !field.values.isEmpty, !field.values.contains(where: { $0.value == value }) else {
    return nil
  }
  return "no member of the value set"
}

private func misfit(of text: String, in field: Field) -> String? {
  if let length = field.length, length.min <= length.max {
    let count = text.unicodeScalars.count
    if ExactNumber(count) < length.min || ExactNumber(count) > length.max {
      return "of \(counted(count, "character")), but the length is \(length.wording)"
    }
  }
  if let pattern = field.formatPattern, !pattern.matches(text) {
    return "not of the format \(field.format ?? "")"
  }
  return nil
}
