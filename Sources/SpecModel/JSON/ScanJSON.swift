/// Reads one JSON text (RFC 8259) in a single pass.
///
/// Stricter than the standard where leniency would hide a mistake: a name may stand once in an object, strings must be valid
/// Unicode, a byte order mark is refused, numbers have no exponent, and nesting ends at `maximumDepth`.
struct JSONScanner {
  /// How many objects and arrays may stand inside one another; an endpoint's fields take two or three a level.
  static let maximumDepth = 128

  let bytes: [UInt8]
  var position = 0
  var tape = JSONTape()

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func scan(_ bytes: [UInt8]) throws(JSONFault) -> JSONTape {
    var scanner = JSONScanner(bytes)
    try scanner.scanFile()
    return scanner.tape
  }

  private mutating func scanFile() throws(JSONFault) {
    guard bytes.count < Int(UInt32.max) else {
      throw JSONFault(kind: .tooLarge, message: "the file is larger than 4 GB", start: 0, end: 0)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      throw JSONFault(
        kind: .encoding, message: "the file begins with a byte order mark",
        fix: "Save it as UTF-8 without a byte order mark", start: 0, end: 3)
    }
    tape.tokens.reserveCapacity(bytes.count / 12 + 8)
    try scanValue(depth: 0)
    skipBlanks()
    if position < bytes.count {
      throw fault("found \(found) behind the end of the value", fix: "Remove what follows the value")
    }
  }

  private mutating func scanValue(depth: Int) throws(JSONFault) {
    skipBlanks()
    switch byte {
    case UInt8(ascii: "\""): try scanString(as: .string)
    case UInt8(ascii: "{"): try scanObject(depth: depth)
    case UInt8(ascii: "["): try scanArray(depth: depth)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try scanNumber()
    case UInt8(ascii: "t"): try scanWord("true", as: .true)
    case UInt8(ascii: "f"): try scanWord("false", as: .false)
    case UInt8(ascii: "n"): try scanWord("null", as: .null)
    default: throw fault("found \(found) where a value was expected", fix: fixOfUnexpected)
    }
  }

  private mutating func scanObject(depth: Int) throws(JSONFault) {
    let object = try open(.object, depth: depth)
    skipBlanks()
    var count = 0
    if byte != UInt8(ascii: "}") {
      while true {
        skipBlanks()
        guard byte == UInt8(ascii: "\"") else {
          throw fault("found \(found) where a member's name was expected", fix: fixOfUnexpected)
        }
        try scanString(as: .key)
        count += 1
        skipBlanks()
        guard byte == UInt8(ascii: ":") else { throw fault("found \(found) where `:` was expected") }
        position += 1
        try scanValue(depth: depth + 1)
        skipBlanks()
        if byte == UInt8(ascii: ",") {
          position += 1
        } else if byte == UInt8(ascii: "}") {
          break
        } else {
          throw fault("found \(found) where `,` or `}` was expected", fix: fixOfUnexpected)
        }
      }
    }
    close(object)
    try refuseRepeatedKeys(in: object, count: count)
  }

  private mutating func scanArray(depth: Int) throws(JSONFault) {
    let array = try open(.array, depth: depth)
    skipBlanks()
    if byte != UInt8(ascii: "]") {
      while true {
        try scanValue(depth: depth + 1)
        skipBlanks()
        if byte == UInt8(ascii: ",") {
          position += 1
        } else if byte == UInt8(ascii: "]") {
          break
        } else {
          throw fault("found \(found) where `,` or `]` was expected", fix: fixOfUnexpected)
        }
      }
    }
    close(array)
  }

  private mutating func open(_ kind: JSONTape.Token.Kind, depth: Int) throws(JSONFault) -> Int {
    guard depth < Self.maximumDepth else {
      throw JSONFault(
        kind: .tooDeep, message: "more than \(Self.maximumDepth) objects and arrays stand inside one another",
        start: position, end: position + 1)
    }
    append(kind, from: position, to: position)
    position += 1
    return tape.tokens.count - 1
  }

  private mutating func close(_ index: Int) {
    position += 1
    tape.tokens[index].end = UInt32(truncatingIfNeeded: position)
    tape.tokens[index].next = UInt32(truncatingIfNeeded: tape.tokens.count)
  }
}

extension JSONScanner {
  /// The byte at hand, or 0 at the end: a NUL stands nowhere in JSON.
  var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

  mutating func append(_ kind: JSONTape.Token.Kind, hasEscapes: Bool = false, from start: Int, to end: Int) {
    tape.tokens.append(
      JSONTape.Token(
        kind: kind, hasEscapes: hasEscapes, start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: end), next: UInt32(truncatingIfNeeded: tape.tokens.count + 1)))
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  func fault(_ message: String, fix: String? = nil) -> JSONFault {
    JSONFault(
      kind: .syntax, message: message, fix: fix, start: position, end: min(position + 1, bytes.count))
  }

  /// The character at hand in words.
  var found: String {
    guard position < bytes.count else { return "the end of the file" }
    switch bytes[position] {
    case 0x21..<0x7F: return "`\(Character(Unicode.Scalar(bytes[position])))`"
    case let control where control < 0x80: return "the control character \(unicodeNotation(control))"
    default:
      guard let length = lengthOfUTF8Scalar(at: position) else { return "a byte that is no UTF-8" }
      return "`\(String(decoding: bytes[position..<position + length], as: UTF8.self))`"
    }
  }

  /// What to do about the commonest slips of a hand.
  private var fixOfUnexpected: String? {
    switch byte {
    case UInt8(ascii: "}"), UInt8(ascii: "]"): return "Remove the comma before it"
    case UInt8(ascii: "/"), UInt8(ascii: "#"): return "Remove the comment: JSON has none"
    case UInt8(ascii: "'"): return "Quote the text with \"…\""
    case UInt8(ascii: "\""): return "Put a comma before it"
    default: return position == bytes.count ? "Close what is still open" : nil
    }
  }
}

/// `U+0007`
func unicodeNotation(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
}
