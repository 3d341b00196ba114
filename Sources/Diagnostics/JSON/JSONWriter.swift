/// Builds one JSON text whose layout follows from its structure alone.
///
/// An object with no array anywhere inside it stands on one line, `{ "status": 200, "code": "000_000" }`; every other object and
/// every non-empty array is broken, one member or element a line, indented by two spaces. Width decides nothing, so that an
/// edit of one value changes one line. Text is UTF-8, unescaped but for what RFC 8259 requires.
///
/// Calls must nest as JSON does: inside an object a `key` before each value, or one of the `member` functions.
public struct JSONWriter {
  enum Event {
    /// `isBroken` is set when an array turns up inside.
    case object(isBroken: Bool)
    case array
    case end
    case key(String)
    case string(String)
    /// A number or one of the words `true`, `false`, `null`, as it is written.
    case literal(String)
  }

  private(set) var events: [Event] = []
  /// The events that opened the objects and arrays that are open now, outermost first.
  private var open: [Int] = []

  public init() {}

  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    open.append(events.count)
    events.append(.object(isBroken: false))
    body(&self)
    end()
  }

  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    breakOpenObjects()
    open.append(events.count)
    events.append(.array)
    body(&self)
    end()
  }

  /// The name of the member whose value is written next.
  public mutating func key(_ name: String) { events.append(.key(name)) }

  public mutating func string(_ text: String) { events.append(.string(text)) }
  public mutating func integer(_ value: Int) { events.append(.literal(String(value))) }
  public mutating func boolean(_ value: Bool) { events.append(.literal(value ? "true" : "false")) }
  public mutating func null() { events.append(.literal("null")) }

  /// A number by its JSON text, of any size.
  public mutating func number(_ text: String) { events.append(.literal(text)) }

  private mutating func end() {
    events.append(.end)
    open.removeLast()
  }

  /// An object that is broken already has broken all around it, so the walk outwards stops there.
  private mutating func breakOpenObjects() {
    for index in open.reversed() {
      guard case .object(let isBroken) = events[index] else { continue }
      if isBroken { return }
      events[index] = .object(isBroken: true)
    }
  }
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
