import SpecModel

/// The number type of every field name: one over the whole API, so that a value can go from one call to another.
struct NumberTypes {
  private var extents: [String: Extent] = [:]

  /// What the documentation says about all numbers of one name.
  private struct Extent {
    var min: ExactNumber
    var max: ExactNumber
    var isIntegral: Bool

    mutating func include(_ number: ExactNumber) {
      min = Swift.min(min, number)
      max = Swift.max(max, number)
      isIntegral = isIntegral && number.isInteger
    }
  }

  init(of spec: Spec) {
    for endpoint in spec.endpoints {
      collect(endpoint.request.fields, depth: 0)
      collect(endpoint.response.fields, depth: 0)
    }
  }

  /// `Int` where it is wide enough on every platform, else `Int64` or `UInt64`; `Decimal` without integral bounds, and
  /// beyond every integer.
  func type(of field: String) -> SwiftType {
    guard let extent = extents[field], extent.isIntegral else { return .decimal }
    let bounds = [extent.min, extent.max]
    if bounds.allSatisfy({ $0.exactly(Int32.self) != nil }) { return .int }
    if bounds.allSatisfy({ $0.exactly(Int64.self) != nil }) { return .int64 }
    if bounds.allSatisfy({ $0.exactly(UInt64.self) != nil }) { return .uint64 }
    return .decimal
  }

  private mutating func collect(_ fields: [Field], depth: Int) {
    guard depth <= Planner.deepest else { return }
    for field in fields {
      if field.type == .number || field.items?.type == .number { include(field) }
      collect(field.fields, depth: depth + 1)
      if let items = field.items { collect(items.fields, depth: depth + 1) }
    }
  }

  private mutating func include(_ field: Field) {
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
  var number: ExactNumber? {
    switch self {
    case .number(let number): number
    case .string(let text): ExactNumber(text)
    case .boolean: nil
    }
  }

  /// As it reads.
  var text: String {
    switch self {
    case .string(let text): text
    case .number(let number): number.text
    case .boolean(let value): value ? "true" : "false"
    }
  }
}
