import Diagnostics

extension JSONValue {
  /// What is wrong with what an edit put at the end of `steps` in this file, though the file's decoder takes it: a page may say it and is
  /// then doubted, but nobody can mean to decide it.
  ///
  /// Parts of another type than their place asks for are passed over; the decoder says more about them.
  ///
  /// - Parameter shape: What stands at the end of the steps.
  func faultOfEdit(at steps: [PlaceStep], _ shape: PlaceShape) -> PlaceProblem? {
    var value = self
    var holder = self
    for step in steps {
      guard let inner = value.part(at: step) else { return nil }
      holder = value
      value = inner
    }
    guard case .member(let name)? = steps.last else { return value.fault(shape, member: nil) }
    // One bound is right or wrong beside the other.
    return BoundsKey(rawValue: name) == nil ? value.fault(shape, member: name) : holder.faultOfBounds
  }

  private func part(at step: PlaceStep) -> JSONValue? {
    switch (step, self) {
    case (.member(let name), _): self[name]
    case (.element(let index), .array(let elements)): elements.indices.contains(index) ? elements[index] : nil
    case (.element, _): nil
    }
  }

  private func fault(_ shape: PlaceShape, member: String?) -> PlaceProblem? {
    switch (self, shape) {
    case (.object, .bounds): return faultOfBounds
    case (.object(let members), _):
      return members.lazy.compactMap { inner in
        shape.member(inner.name).flatMap { inner.value.fault($0, member: inner.name) }
      }.first
    case (.array(let elements), .list(let element, _)):
      return elements.lazy.compactMap { $0.fault(element, member: nil) }.first
    case (.string(let text), .scalar):
      guard let member else { return nil }
      return faultOfText(text, member)
    default: return nil
    }
  }

  private var faultOfBounds: PlaceProblem? {
    guard case .number(let min) = self[BoundsKey.min.rawValue], case .number(let max) = self[BoundsKey.max.rawValue],
      min > max
    else { return nil }
    return PlaceProblem(
      rule: .valueInvalid, message: "the minimum \(min) is above the maximum \(max)",
      fix: "Write the smaller number as \"min\"")
  }
}

/// The members whose text is what something is known or shown by, each in whatever object it stands.
private let shownMembers: Set<String> = [
  EndpointKey.title.rawValue, EndpointKey.version.rawValue, EndpointKey.page.rawValue, FieldKey.name.rawValue,
  FieldKey.format.rawValue, FieldKey.unit.rawValue, PredicateKey.field.rawValue, PlaceholderKey.text.rawValue,
  TestCaseKey.label.rawValue,
]

private func faultOfText(_ text: String, _ member: String) -> PlaceProblem? {
  if shownMembers.contains(member), !text.showsSomething {
    return PlaceProblem(rule: .valueInvalid, message: "`\(member)` shows nothing, expected a text")
  }
  if member == ResultKey.code.rawValue, !isResultCode(text) {
    return PlaceProblem(
      rule: .valueInvalid, message: "`\(member)` is `\(shortened(text))`, expected three digits, `_` and three digits")
  }
  return nil
}

/// Whether a text has the form in which the portal writes its codes, such as `003_022`.
private func isResultCode(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  return bytes.count == 7
    && bytes.indices.allSatisfy { index in
      index == 3 ? bytes[index] == UInt8(ascii: "_") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
    }
}
