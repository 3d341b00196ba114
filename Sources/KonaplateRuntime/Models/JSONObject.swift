/// Any JSON object, for objects whose fields the documentation does not list.
public struct JSONObject: Hashable, Sendable {
  public var members: [String: JSONValue]

  public init(_ members: [String: JSONValue] = [:]) { self.members = members }

  /// The member called `name`; setting `nil` removes it, setting ``JSONValue/null`` sends `null`.
  public subscript(name: String) -> JSONValue? {
    get { members[name] }
    set { members[name] = newValue }
  }
}

extension JSONObject: Codable {
  public init(from decoder: any Decoder) throws { members = try [String: JSONValue](from: decoder) }

  public func encode(to encoder: any Encoder) throws { try members.encode(to: encoder) }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    members = Dictionary(elements) { _, last in last }
  }
}
