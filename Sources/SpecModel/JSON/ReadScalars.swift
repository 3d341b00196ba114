import Diagnostics

extension JSONReader {
  /// The text of a string.
  public mutating func string(_ node: JSONNode) -> String? {
    guard self[node].kind == .string else { return mismatch(node, "a string") }
    return text(of: self[node])
  }

  /// A text of at least one character.
  public mutating func nonEmptyString(_ node: JSONNode) -> String? {
    guard let text = string(node) else { return nil }
    guard text.isEmpty else { return text }
    report(.valueInvalid, "\(subject(node)) is empty, expected a string", at: node)
    return nil
  }

  public mutating func boolean(_ node: JSONNode) -> Bool? {
    switch self[node].kind {
    case .true: return true
    case .false: return false
    default: return mismatch(node, "true or false")
    }
  }

  /// A number, exactly as it is written.
  public mutating func number(_ node: JSONNode) -> ExactNumber? {
    let token = self[node]
    guard token.kind == .number else { return mismatch(node, "a number") }
    return ExactNumber(json: bytes[Int(token.start)..<Int(token.end)])
  }

  /// A whole number within `range`.
  public mutating func integer(_ node: JSONNode, in range: ClosedRange<Int>) -> Int? {
    guard let number = number(node) else { return nil }
    if let value = number.exactly(Int.self), range.contains(value) { return value }
    report(
      .valueInvalid,
      "\(subject(node)) is \(number), expected a whole number from \(range.lowerBound) to \(range.upperBound)", at: node
    )
    return nil
  }

  /// One of the words of an enumeration.
  public mutating func word<Word: RawRepresentable & CaseIterable>(_ node: JSONNode, of type: Word.Type) -> Word?
  where Word.RawValue == String {
    guard let text = string(node) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    report(
      .valueInvalid, "\(subject(node)) is `\(shortened(text))`, expected \(alternatives(words))", at: node,
      fix: nearestWord(to: text, among: words).map { "Write \"\($0)\"" })
    return nil
  }

  /// Any value at all.
  public mutating func value(_ node: JSONNode) -> JSONValue? {
    let token = self[node]
    switch token.kind {
    case .null, .key: return .null
    case .true: return .boolean(true)
    case .false: return .boolean(false)
    case .number: return .number(ExactNumber(json: bytes[Int(token.start)..<Int(token.end)]))
    case .string: return .string(text(of: token))
    case .array: return .array(elements(of: node).compactMap { value($0) })
    case .object:
      return .object(
        memberNodes(of: node).compactMap { member in
          guard let key = key(of: member) else { return nil }
          return value(member).map { JSONValue.Member(text(of: key), $0) }
        })
    }
  }

  /// Whether the value is `null`.
  public func isNull(_ node: JSONNode) -> Bool { self[node].kind == .null }

  /// Whether the value is an object.
  public func isObject(_ node: JSONNode) -> Bool { self[node].kind == .object }

  /// Whether the value is a string.
  public func isString(_ node: JSONNode) -> Bool { self[node].kind == .string }

  /// Reports that the value has another type than `expected` and returns `nil`.
  public mutating func mismatch<Value>(_ node: JSONNode, _ expected: String) -> Value? {
    let fix = isNull(node) ? "Leave the member out where it does not apply" : nil
    report(.typeMismatch, "\(subject(node)) is \(self[node].kind.inWords), expected \(expected)", at: node, fix: fix)
    return nil
  }

  /// What a message calls a value: its member's name in quotes, or its place in a list.
  public func subject(_ node: JSONNode) -> String {
    if let key = key(of: node) { return "`\(shortened(text(of: key)))`" }
    return node.index == 0 ? "the file" : "the list's element"
  }
}

extension JSONTape.Token.Kind {
  fileprivate var inWords: String {
    switch self {
    case .null: "null"
    case .true: "true"
    case .false: "false"
    case .number: "a number"
    case .string, .key: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension String {
  /// Whether a reader sees anything of the text: it holds more than blanks.
  public var showsSomething: Bool { unicodeScalars.contains { !$0.properties.isWhitespace } }
}

/// `a`, `b` or `c`
func alternatives(_ words: [String]) -> String {
  let quoted = words.map { "`\($0)`" }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "nothing" }
  return quoted.dropLast().joined(separator: ", ") + " or " + last
}

/// A text from a file as a message shows it: at most sixty characters.
func shortened(_ text: String) -> String {
  let start = text.unicodeScalars.prefix(61)
  guard start.count > 60 else { return text }
  return String(String.UnicodeScalarView(start.dropLast())) + "…"
}
