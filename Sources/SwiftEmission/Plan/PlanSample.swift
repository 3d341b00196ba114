import SpecModel

extension Planner {
  /// A structure with a value for every field.
  func sample(of model: ModelPlan, _ fields: [Field], types: [Identifier]) -> SamplePlan {
    let values = model.properties.map { property in
      (property: property, value: sample(of: fields[property.position], property.type, in: model, types: types))
    }
    return .model(types, values)
  }

  private func sample(
    of field: Field, _ type: SwiftType, in model: ModelPlan, types: [Identifier]
  ) -> SamplePlan {
    switch type {
    case .string: sampleText(of: field)
    case .boolean: .boolean(field.defaultValue == .boolean(false) ? false : true)
    case .int, .int64, .uint64: .integer(sampleNumber(of: field))
    case .decimal: sampleDecimal(of: field)
    case .jsonObject: .jsonObject
    case .jsonValue: .jsonValue
    case .array(let element): .array(sample(of: field, element, in: model, types: types))
    case .nested(let name):
      switch model.nestedType(name) {
      case .model(let inner): sample(of: inner, field.objectFields, types: types + [name])
      case .valueSet(let set): set.constants.first.map { .constant($0.name, of: types + [name]) } ?? .jsonValue
      case nil: .jsonValue
      }
    }
  }

  private func sampleText(of field: Field) -> SamplePlan {
    if let pattern = field.formatPattern, pattern.isUnderstood { return .string(pattern.sample) }
    guard let length = field.length else { return .string("sample") }
    // A text longer than any that is read serves nobody.
    let count = min(length.min.exactly(Int.self) ?? 0, 10_000)
    let shortest = length.max > 0 ? max(count, 1) : 0
    return shortest > 40 ? .repeated(shortest) : .string(String(repeating: "0", count: shortest))
  }

  private func sampleNumber(of field: Field) -> ExactNumber {
    guard let range = field.range else { return 1 }
    return range.min <= 1 && 1 <= range.max ? 1 : range.min
  }

  private func sampleDecimal(of field: Field) -> SamplePlan {
    let number = sampleNumber(of: field)
    return number.exactly(Int32.self) == nil ? .decimal(number) : .integer(number)
  }
}

extension FormatPattern {
  /// 31 January 2025, 12:34:56.789, and zeros.
  fileprivate var sample: String {
    parts.map { part in
      switch part {
      case .literal(let text), .unknown(let text): text
      case .placeholder(let placeholder): String(repeating: "0", count: placeholder.length.lowerBound)
      case .component(let component):
        switch component.kind {
        case .year: String("2025".suffix(component.width))
        case .month: "01"
        case .day: "31"
        case .hour: "12"
        case .minute: "34"
        case .second: "56"
        case .fraction: String("789000000".prefix(component.width))
        }
      }
    }.joined()
  }
}
