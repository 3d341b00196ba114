/// Builds one JSON text whose layout follows from its structure alone.
///
/// An object with no array anywhere inside it stands on one line, `{ "status": 200, "code": "000_000" }`; every other object and
/// every non-empty array is broken, one member or element a line, indented by two spaces. Width decides nothing, so that an
/// edit of one value changes one line. Text is UTF-8, unescaped but for what RFC 8259 requires.
///
/// Calls must nest as JSON does: inside an object a `key` before each value, or one of the `member` functions.
public struct JSONWriter {
  private var layout: JSONLayout

  /// - Parameter isOneLine: Whether everything stands on a single line, as in a message.
  public init(isOneLine: Bool = false) { layout = JSONLayout(isOneLine: isOneLine) }

  /// What was built, with a final line feed.
  public func fileBytes() -> [UInt8] {
    // As long as the file and no longer: adding to what was built would ask for room to grow, thrice as much for a small file.
    let bytes = layout.bytes
    return [UInt8](unsafeUninitializedCapacity: bytes.count + 1) { file, count in
      count = file.initialize(fromContentsOf: bytes)
      file.initializeElement(at: count, to: UInt8(ascii: "\n"))
      count += 1
    }
  }

  /// What was built, as a message shows it.
  public var text: String { String(decoding: layout.bytes, as: UTF8.self) }

  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    layout.openObject()
    body(&self)
    layout.close()
  }

  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    layout.openArray()
    body(&self)
    layout.close()
  }

  /// The name of the member whose value is written next.
  public mutating func key(_ name: String) { layout.key(name) }

  public mutating func string(_ text: String) { layout.string(text) }
  public mutating func integer(_ value: Int) { layout.literal(String(value)) }
  public mutating func boolean(_ value: Bool) { layout.literal(value ? "true" : "false") }
  public mutating func null() { layout.literal("null") }

  /// A number by its JSON text, of any size.
  public mutating func number(_ text: String) { layout.literal(text) }
}

extension JSONWriter {
  public mutating func member(_ name: String, _ text: String) {
    key(name)
    string(text)
  }

  public mutating func member(_ name: String, _ value: Int) {
    key(name)
    integer(value)
  }

  public mutating func member(_ name: String, _ value: Bool) {
    key(name)
    boolean(value)
  }

  /// A list of texts, one a line.
  public mutating func member(_ name: String, _ texts: [String]) {
    key(name)
    array { list in
      for text in texts { list.string(text) }
    }
  }

  public mutating func member(_ name: String, object body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  public mutating func member(_ name: String, array body: (inout JSONWriter) -> Void) {
    key(name)
    array(body)
  }
}
