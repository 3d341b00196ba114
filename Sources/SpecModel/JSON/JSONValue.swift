import Diagnostics

/// Any JSON value: members in their order, numbers exact.
public enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case number(ExactNumber)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One member of an object. Equality of objects minds the order of members.
  public struct Member: Hashable, Sendable {
    public var name: String
    public var value: JSONValue

    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The member of that name; `nil` when there is none or this is no object.
  public subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// Whether both say the same when the order of an object's members is no part of what they say.
  public func means(_ other: JSONValue) -> Bool { sorted() == other.sorted() }

  private func sorted() -> JSONValue {
    switch self {
    case .null, .boolean, .number, .string: self
    case .array(let elements): .array(elements.map { $0.sorted() })
    case .object(let members):
      .object(
        members.map { Member($0.name, $0.value.sorted()) }.sorted {
          precedesInBytes($0.name, $1.name)
        })
    }
  }
}

extension JSONValue: CustomStringConvertible {
  /// The value on one line, as a message shows it.
  public var description: String {
    var writer = JSONWriter(isOneLine: true)
    writer.value(self)
    return writer.text
  }
}

extension JSONWriter {
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .boolean(let flag): boolean(flag)
    case .number(let number): self.number(number.text)
    case .string(let text): string(text)
    case .array(let elements):
      array { list in
        for element in elements { list.value(element) }
      }
    case .object(let members):
      object { object in
        for member in members {
          object.key(member.name)
          object.value(member.value)
        }
      }
    }
  }

  public mutating func member(_ name: String, _ value: JSONValue) {
    key(name)
    self.value(value)
  }
}
