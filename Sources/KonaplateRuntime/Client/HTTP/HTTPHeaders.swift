/// The headers of a request or an answer, in order; names are looked up without regard to letter case.
public struct HTTPHeaders: Hashable, Sendable {
  /// Name and value of every header, names as they were written.
  public private(set) var fields: [Field]

  public struct Field: Hashable, Sendable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  public init(_ fields: [Field] = []) { self.fields = fields }

  /// The value of the first header called `name`. Setting replaces it in its place or adds it at the end; setting `nil`
  /// removes every header of that name.
  public subscript(name: String) -> String? {
    get { fields.first { $0.name.isSameHeader(as: name) }?.value }
    set {
      guard let newValue else { return fields.removeAll { $0.name.isSameHeader(as: name) } }
      if let index = fields.firstIndex(where: { $0.name.isSameHeader(as: name) }) {
        fields[index].value = newValue
      } else {
        fields.append(Field(name: name, value: newValue))
      }
    }
  }

  /// The value of one of the portal's headers.
  public subscript(name: PortalHeader) -> String? {
    get { self[name.rawValue] }
    set { self[name.rawValue] = newValue }
  }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, String)...) {
    self.init(elements.map { Field(name: $0.0, value: $0.1) })
  }
}

extension HTTPHeaders: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Every name; values only of headers known to be harmless.
  public var description: String {
    "[" + shown.map { "\($0.name): \($0.value)" }.joined(separator: ", ") + "]"
  }

  public var debugDescription: String { description }

  public var customMirror: Mirror {
    Mirror(self, children: shown.map { (label: Optional($0.name), value: $0.value as Any) }, displayStyle: .dictionary)
  }

  private var shown: [Field] {
    fields.map { field in
      Field(name: field.name, value: field.name.isHarmlessHeader ? field.value : Redacted().description)
    }
  }
}

/// A header that is not listed may carry a secret.
private let harmlessHeaders: [String] = [
  PortalHeader.correlationID.rawValue, PortalHeader.transactionTime.rawValue, PortalHeader.timeZone.rawValue,
  "Content-Type", "Content-Length", "Accept", "Date",
]

extension String {
  /// Whether two header names are the same, ASCII letters compared without their case.
  func isSameHeader(as other: String) -> Bool {
    utf8.elementsEqual(other.utf8) { lowercase($0) == lowercase($1) }
  }

  /// Whether the header of this name is known to carry nothing that must not be shown.
  var isHarmlessHeader: Bool { harmlessHeaders.contains { isSameHeader(as: $0) } }
}

private func lowercase(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
