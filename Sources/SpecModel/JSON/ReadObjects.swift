import Diagnostics

/// The members of an object while they are being read, each known by a case of `Key`.
public struct JSONMembers<Key: RawRepresentable & CaseIterable> where Key.RawValue == String {
  let object: JSONNode
  /// Where the next member is looked for first: files keep the order in which decoders ask.
  var cursor: Int
  /// How many members there are.
  let count: Int
  /// How many members were asked for and found.
  var taken = 0
  /// A bit for each member by its name's length and first letter: nearly every member that is left out is known by it.
  let signatures: UInt64
}

private func nameSignature(length: Int, first: UInt8) -> UInt64 { 1 << UInt64((length &* 7 &+ Int(first)) & 63) }

extension JSONReader {
  /// Reads an object whose members are named by `Key`; `kind` is what a message calls it, such as "a field".
  ///
  /// A member that `body` did not ask for is reported as unknown when it returns.
  public mutating func object<Key, Value>(
    _ node: JSONNode, _ kind: String, keys: Key.Type, _ body: (inout JSONReader, inout JSONMembers<Key>) -> Value?
  ) -> Value? {
    guard self[node].kind == .object else { return mismatch(node, "an object") }
    var members: JSONMembers<Key> = self.members(of: node)
    let value = body(&self, &members)
    if members.taken < members.count { reportUnknown(in: node, kind, keys: Key.allCases.map(\.rawValue)) }
    return value
  }

  /// The value of a member, or `nil` when the object has none of that name.
  public func node<Key>(_ key: Key, in members: inout JSONMembers<Key>) -> JSONNode? {
    let name = key.rawValue.utf8
    guard let first = name.first, members.signatures & nameSignature(length: name.count, first: first) != 0 else {
      return nil
    }
    let end = Int(self[members.object].next)
    var index = members.cursor
    // From the cursor to the object's end, then from its start to the cursor.
    var hasWrapped = false
    while true {
      if index == end {
        if hasWrapped || members.cursor == members.object.index + 1 { return nil }
        hasWrapped = true
        index = members.object.index + 1
      }
      if hasWrapped, index >= members.cursor { return nil }
      let following = Int(tape.tokens[index + 1].next)
      if isName(tape.tokens[index], name) {
        members.taken += 1
        if following < end { members.cursor = following }
        return JSONNode(index: index + 1)
      }
      index = following
    }
  }

  /// A member that may be left out, read by `read`.
  public mutating func optional<Key, Value>(
    _ key: Key, in members: inout JSONMembers<Key>, _ read: (inout JSONReader, JSONNode) -> Value?
  ) -> Value? {
    guard let node = node(key, in: &members) else { return nil }
    return read(&self, node)
  }

  /// A member that must be there, read by `read`; its absence is reported at the object.
  public mutating func required<Key, Value>(
    _ key: Key, in members: inout JSONMembers<Key>, _ read: (inout JSONReader, JSONNode) -> Value?
  ) -> Value? {
    if let node = node(key, in: &members) { return read(&self, node) }
    reportMissing(key, in: members)
    return nil
  }

  /// Says that a member is missing, unless another one is its misspelling: that one is reported as unknown with the same advice.
  public mutating func reportMissing<Key>(_ key: Key, in members: JSONMembers<Key>) {
    let keys = Key.allCases.map(\.rawValue)
    for node in unknownMembers(of: members.object, keys: keys)
    where nearestWord(to: node.name, among: keys) == key.rawValue {
      return
    }
    report(
      .keyMissing, "the object has no member `\(key.rawValue)`", at: members.object, fix: "Add \"\(key.rawValue)\"")
  }

  /// The elements of an array.
  public mutating func list(_ node: JSONNode) -> [JSONNode] {
    guard self[node].kind == .array else { return mismatch(node, "a list") ?? [] }
    return elements(of: node)
  }

  /// The elements of an array, each read by `read`; those that could not be read are left out.
  public mutating func list<Value>(_ node: JSONNode, _ read: (inout JSONReader, JSONNode) -> Value?) -> [Value]? {
    guard self[node].kind == .array else { return mismatch(node, "a list") }
    var values: [Value] = []
    var index = node.index + 1
    let end = Int(self[node].next)
    while index < end {
      if let value = read(&self, JSONNode(index: index)) { values.append(value) }
      index = Int(tape.tokens[index].next)
    }
    return values
  }

  /// A list of texts.
  public mutating func strings(_ node: JSONNode) -> [String]? {
    list(node) { reader, element in reader.string(element) }
  }

  func elements(of node: JSONNode) -> [JSONNode] {
    var nodes: [JSONNode] = []
    var index = node.index + 1
    while index < Int(self[node].next) {
      nodes.append(JSONNode(index: index))
      index = Int(tape.tokens[index].next)
    }
    return nodes
  }

  /// The values of an object's members.
  func memberNodes(of node: JSONNode) -> [JSONNode] {
    var nodes: [JSONNode] = []
    var key = node.index + 1
    while key < Int(self[node].next) {
      nodes.append(JSONNode(index: key + 1))
      key = Int(tape.tokens[key + 1].next)
    }
    return nodes
  }

  private func isName(_ token: JSONTape.Token, _ name: String.UTF8View) -> Bool {
    if token.hasEscapes { return tape.utf8(of: token, in: bytes).elementsEqual(name) }
    guard Int(token.end - token.start) == name.count + 2 else { return false }
    var index = Int(token.start) + 1
    for byte in name {
      if bytes[index] != byte { return false }
      index += 1
    }
    return true
  }

  func members<Key>(of object: JSONNode) -> JSONMembers<Key> {
    var count = 0
    var signatures: UInt64 = 0
    var key = object.index + 1
    let end = Int(self[object].next)
    while key < end {
      count += 1
      signatures |= signature(of: tape.tokens[key])
      key = Int(tape.tokens[key + 1].next)
    }
    return JSONMembers(object: object, cursor: object.index + 1, count: count, signatures: signatures)
  }

  /// A name with escapes can be any.
  private func signature(of key: JSONTape.Token) -> UInt64 {
    let length = Int(key.end - key.start) - 2
    if key.hasEscapes { return .max }
    return length == 0 ? 0 : nameSignature(length: length, first: bytes[Int(key.start) + 1])
  }

  private mutating func reportUnknown(in object: JSONNode, _ kind: String, keys: [String]) {
    for (name, node) in unknownMembers(of: object, keys: keys) {
      let near = nearestWord(to: name, among: keys)
      reportName(
        .keyUnknown, "`\(shortened(name))` is no member of \(kind)", of: node,
        fix: near.map { "Rename it to \"\($0)\"" }
          ?? "Remove it, or use one of the members \(keys.joined(separator: ", "))")
    }
  }

  private func unknownMembers(of object: JSONNode, keys: [String]) -> [(name: String, node: JSONNode)] {
    memberNodes(of: object).compactMap { node in
      guard let key = key(of: node) else { return nil }
      let name = text(of: key)
      return keys.contains { $0.utf8.elementsEqual(name.utf8) } ? nil : (name, node)
    }
  }
}
