import Diagnostics
import SpecModel

/// The number type of every field name: one over the whole API, so that a value can go from one call to another.
struct NumberTypes {
  private let kinds: [String: NumberKind]

  init(of spec: Spec) {
    let kinds = NumberKinds(of: spec)
    self.kinds = Dictionary(uniqueKeysWithValues: kinds.names.map { ($0, kinds.kind(of: $0)) })
  }

  /// Every name with its kind.
  var description: String {
    kinds.sorted { precedesInBytes($0.key, $1.key) }
      .map { "\($0.key.utf8.count) \($0.key) \($0.value.rawValue)" }.joined(separator: " ")
  }

  /// `Int` where it is wide enough on every platform, else `Int64` or `UInt64`; `Decimal` without integral bounds, and
  /// beyond every integer.
  func type(of field: String) -> SwiftType {
    switch kinds[field] ?? .decimal {
    case .int: .int
    case .int64: .int64
    case .uint64: .uint64
    case .decimal: .decimal
    }
  }
}

extension SpecValue {
  /// As it reads.
  var text: String {
    switch self {
    case .string(let text): text
    case .number(let number): number.text
    case .boolean(let value): value ? "true" : "false"
    }
  }
}
