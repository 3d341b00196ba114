/// What kind of number a field's values need, as far as its documentation says.
public enum NumberKind: String, Hashable, Sendable, CaseIterable {
  /// Within 32 bits, so that every platform's word holds it.
  case int
  case int64
  case uint64
  /// With a fraction, beyond every integer type, or without any stated bound.
  case decimal
}

/// The kind of number of every field name: one over the whole API, so that a value can go from one call to another.
///
/// Both the emitter, which chooses Swift types, and the comparison, which tells when they change, go by it.
public struct NumberKinds: Hashable, Sendable {
  /// The names of all fields that hold numbers.
  public private(set) var names: Set<String> = []
  private var extents: [String: Extent] = [:]

  /// What the documentation says about all numbers of one name.
  private struct Extent: Hashable {
    var min: ExactNumber
    var max: ExactNumber
    var isIntegral: Bool

    mutating func include(_ number: ExactNumber) {
      min = Swift.min(min, number)
      max = Swift.max(max, number)
      isIntegral = isIntegral && number.isInteger
    }
  }

  public init(of spec: Spec) {
    for index in spec.endpoints.indices {
      collect(spec.endpoints[index].request.fields)
      collect(spec.endpoints[index].response.fields)
    }
  }

  public func kind(of field: String) -> NumberKind {
    guard let extent = extents[field], extent.isIntegral else { return .decimal }
    let bounds = [extent.min, extent.max]
    if bounds.allSatisfy({ $0.exactly(Int32.self) != nil }) { return .int }
    if bounds.allSatisfy({ $0.exactly(Int64.self) != nil }) { return .int64 }
    if bounds.allSatisfy({ $0.exactly(UInt64.self) != nil }) { return .uint64 }
    return .decimal
  }

  private mutating func collect(_ fields: [Field]) {
    // By position: going through the fields themselves would copy each.
    for index in fields.indices {
      if fields[index].type == .number || fields[index].items?.type == .number { include(fields[index]) }
      collect(fields[index].fields)
      if let items = fields[index].items { collect(items.fields) }
    }
  }

  private mutating func include(_ field: Field) {
    names.insert(field.name)
    var numbers = field.values.compactMap(\.value.number)
    if let range = field.range { numbers += [range.min, range.max] }
    if let number = field.defaultValue?.number { numbers.append(number) }
    for number in numbers {
      extents[field.name, default: Extent(min: number, max: number, isIntegral: true)].include(number)
    }
  }
}

extension SpecValue {
  /// The number that this is or spells.
  public var number: ExactNumber? {
    switch self {
    case .number(let number): number
    case .string(let text): ExactNumber(text)
    case .boolean: nil
    }
  }
}
