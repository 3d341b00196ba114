/// A member of an object somewhere in a JSON text.
struct JSONMember {
  /// The keys that lead to it.
  var path: [String]
  /// With its quotes.
  var key: Range<Int>
  var value: Range<Int>
  /// Of the key; counted from 1.
  var line: Int
}

/// Every member of every object of a well-formed JSON text, outer ones first.
func members(of text: [UInt8]) -> [JSONMember] {
  var walk = JSONWalk(text: text)
  walk.value([])
  return walk.members.sorted { $0.key.lowerBound < $1.key.lowerBound }
}

private struct JSONWalk {
  let text: [UInt8]
  var position = 0
  var line = 1
  var members: [JSONMember] = []

  private var next: UInt8 { text[position] }

  private mutating func blanks() {
    while position < text.count, next == UInt8(ascii: " ") || next == UInt8(ascii: "\n") {
      if next == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
  }

  mutating func value(_ path: [String]) {
    blanks()
    switch next {
    case UInt8(ascii: "{"): list(until: UInt8(ascii: "}")) { $0.member(path) }
    case UInt8(ascii: "["): list(until: UInt8(ascii: "]")) { $0.value(path) }
    case UInt8(ascii: "\""): string()
    default: while position < text.count, !",]} \n".utf8.contains(next) { position += 1 }
    }
  }

  private mutating func list(until end: UInt8, _ element: (inout JSONWalk) -> Void) {
    position += 1
    blanks()
    while next != end {
      element(&self)
      blanks()
      if next == UInt8(ascii: ",") {
        position += 1
        blanks()
      }
    }
    position += 1
  }

  private mutating func string() {
    position += 1
    while next != UInt8(ascii: "\"") { position += next == UInt8(ascii: "\\") ? 2 : 1 }
    position += 1
  }

  private mutating func member(_ path: [String]) {
    let (start, line) = (position, line)
    string()
    let key = start..<position
    blanks()
    position += 1
    blanks()
    let inner = path + [String(decoding: text[key].dropFirst().dropLast(), as: UTF8.self)]
    let begin = position
    value(inner)
    members.append(JSONMember(path: inner, key: key, value: begin..<position, line: line))
  }
}
