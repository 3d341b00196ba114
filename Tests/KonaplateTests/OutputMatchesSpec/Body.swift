import Foundation

/// A JSON body that a test builds, changes and compares; numbers are exact.
indirect enum Body: Hashable, Sendable {
  case null
  case boolean(Bool)
  case number(Decimal)
  case string(String)
  case array([Body])
  case object([String: Body])

  /// Members of an object; empty for anything else.
  var members: [String: Body] {
    if case .object(let members) = self { members } else { [:] }
  }

  /// What stands at a path of names and array positions, or `nil` where nothing does.
  subscript(path: ArraySlice<Step>) -> Body? {
    guard let first = path.first else { return self }
    switch (self, first) {
    case (.object(let members), .name(let name)): return members[name]?[path.dropFirst()]
    case (.array(let elements), .index(let index)) where elements.indices.contains(index):
      return elements[index][path.dropFirst()]
    default: return nil
    }
  }

  /// This body with another value, or none, at a path.
  func replacing(_ path: ArraySlice<Step>, with value: Body?) -> Body {
    guard let first = path.first else { return value ?? .null }
    let rest = path.dropFirst()
    switch (self, first) {
    case (.object(var members), .name(let name)):
      members[name] = rest.isEmpty ? value : members[name]?.replacing(rest, with: value)
      return .object(members)
    case (.array(var elements), .index(let index)) where elements.indices.contains(index):
      elements[index] = elements[index].replacing(rest, with: value)
      return .array(elements)
    default: return self
    }
  }

  /// One step from a value to a value inside it.
  enum Step: Hashable, Sendable {
    case name(String)
    case index(Int)
  }
}

extension Sequence where Element == Body.Step {
  /// The path as violations write it: `cardInfo.oldCardNo`, `list[0].name`.
  var text: String {
    reduce(into: "") { text, step in
      switch step {
      case .name(let name): text += text.isEmpty ? name : "." + name
      case .index(let index): text += "[\(index)]"
      }
    }
  }
}

extension Body: Codable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Decimal.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([Body].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: Body].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .boolean(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}
