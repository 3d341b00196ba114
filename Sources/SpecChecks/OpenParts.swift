/// The parts of a path that stand for something else, in the order in which they end; the query last.
struct OpenParts {
  private(set) var parts: [String] = []
  private let path: [UInt8]
  /// Where the last `{` or `%7B` begins, and where the name behind it does.
  private var brace: (start: Int, name: Int)?
  /// Where the last `<` stands.
  private var angle: Int?
  /// Where the segment begins, if it begins with a colon and nothing of it is a part yet.
  private var colon: Int?

  init(of text: String) {
    path = Array(text.utf8)
    let end = path.firstIndex(of: UInt8(ascii: "?")) ?? path.count
    for index in 0..<end { read(index, end) }
    endSegment(end)
    if end < path.count { add(end, path.count) }
  }

  private mutating func read(_ index: Int, _ end: Int) {
    switch path[index] {
    case UInt8(ascii: "/"): endSegment(index)
    case UInt8(ascii: ":") where index == 0 || path[index - 1] == UInt8(ascii: "/"): colon = index
    case UInt8(ascii: "{"): brace = (index, index + 1)
    case UInt8(ascii: "<"): angle = index
    case UInt8(ascii: "}"): endBrace(index, index + 1)
    case UInt8(ascii: ">"):
      if let angle, angle + 1 < index { add(angle, index + 1) }
      angle = nil
    case UInt8(ascii: "%") where index + 2 < end && path[index + 1] == UInt8(ascii: "7"):
      switch path[index + 2] {
      case UInt8(ascii: "B"), UInt8(ascii: "b"): brace = (index, index + 3)
      case UInt8(ascii: "D"), UInt8(ascii: "d"): endBrace(index, index + 3)
      default: break
      }
    default: break
    }
  }

  private mutating func endBrace(_ index: Int, _ end: Int) {
    if let brace, brace.name < index { add(brace.start, end) }
    brace = nil
  }

  private mutating func endSegment(_ end: Int) {
    if let colon, colon + 1 < end { add(colon, end) }
    colon = nil
  }

  /// A part holds no other: what was open before it is none.
  private mutating func add(_ start: Int, _ end: Int) {
    parts.append(String(decoding: path[start..<end], as: UTF8.self))
    (brace, angle, colon) = (nil, nil, nil)
  }
}
