import SeededRandom
import SpecModel

/// Makes well-formed specs that use every member of the format.
struct SpecGenerator {
  var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func spec(endpoints count: Int) -> Spec {
    let api = API(
      name: "Service " + text(), servers: [API.Server(name: "sandbox", url: "https://example.com/" + word())],
      requestHeaders: names(5).map { field("X-" + $0, depth: 0) },
      responseHeaders: names(3).map { field("X-" + $0, depth: 0) })
    let ids = Set(
      (0..<count).map { _ in
        EndpointID(method: pick(["POST", "GET"]), path: "/api/" + word() + pick(["/", "-"]) + word())
      })
    let endpoints = ids.sorted().map { endpoint($0, api: api) }
    return Spec(api: api, endpoints: endpoints)
  }

  private mutating func endpoint(_ id: EndpointID, api: API) -> Endpoint {
    let version = "v\(number(1...3))"
    return Endpoint(
      id: id, name: maybe { $0.word() }, title: text(), mode: pick(Endpoint.Mode.allCases), version: version,
      versions: flip() ? nil : [version, "v0"], page: maybe { $0.word() + ".txt" }, description: texts(),
      request: section(api.requestHeaders), response: section(api.responseHeaders),
      results: repeated(4) {
        Endpoint.Result(
          status: $0.pick([200, 400]), code: "00\($0.number(0...9))_0\($0.number(10...99))",
          name: $0.maybe { $0.word() },
          message: $0.text(), description: $0.text())
      },
      isResultsTruncated: flip(),
      testCases: repeated(3) { Endpoint.TestCase(status: $0.pick([200, 400]), label: $0.text()) })
  }

  private mutating func section(_ shared: [Field]) -> Endpoint.Section {
    let uses = shared.filter { _ in flip() }.map { header in
      guard flip() else { return HeaderUse(name: header.name) }
      let departure = field(header.name, depth: 0)
      return HeaderUse(name: header.name, departure: departure == header ? nil : departure)
    }
    return Endpoint.Section(isEncrypted: flip(), headers: uses, fields: names(4).map { field($0, depth: 3) })
  }

  private mutating func field(_ name: String, depth: Int) -> Field {
    let type = depth > 0 ? pick(FieldType.allCases) : pick([.string, .number, .boolean])
    var field = Field(name: name, type: type, presence: pick(Presence.allCases))
    field.condition = maybe { $0.condition(depth: 2) }
    field.length = maybe { Bounds(min: 0, max: ExactNumber($0.number(0...99))) }
    field.range = maybe { Bounds(min: $0.exact(), max: $0.exact()) }
    field.fixed = maybe { $0.exact() }
    field.format = maybe { $0.text() }
    field.placeholders = repeated(2) { Field.Placeholder(text: $0.word(), meaning: $0.text()) }
    field.unit = maybe { $0.word() }
    field.defaultValue = maybe { $0.value() }
    field.values = repeated(2) {
      DocumentedValue(value: $0.value(), meaning: $0.maybe { $0.text() }, name: $0.maybe { $0.word() })
    }
    field.isSensitive = flip()
    field.isNestingAssumed = flip()
    field.description = texts()
    if type == .object { field.fields = names(3).map { self.field($0, depth: depth - 1) } }
    if type == .array {
      let item = pick(FieldType.allCases)
      let fields = item == .object ? names(2).map { self.field($0, depth: depth - 1) } : []
      field.items = Field.Items(type: item, fields: fields, isNestingAssumed: flip())
    }
    return field
  }

  private mutating func condition(depth: Int) -> Condition {
    flip() ? .prose(text()) : .when(predicate(depth: depth), then: pick(Presence.allCases))
  }

  private mutating func predicate(depth: Int) -> Condition.Predicate {
    if depth == 0 || flip() { return .field(path: word(), is: value()) }
    return .all([predicate(depth: depth - 1), predicate(depth: depth - 1)])
  }

  private mutating func value() -> SpecValue {
    switch number(0...2) {
    case 0: .string(text())
    case 1: .number(exact())
    default: .boolean(flip())
    }
  }

  private mutating func exact() -> ExactNumber {
    pick([ExactNumber("9999999999999999999"), ExactNumber("-0.25"), 0, 1, 255].compactMap { $0 })
  }

  private mutating func texts() -> [String] { repeated(3) { $0.text() } }

  /// Letters that JSON must escape, that UTF-8 writes in one to four bytes, and that a reader could mistake for structure.
  private mutating func text() -> String {
    let pieces = [
      "a", "카드", "\"", "\\", "\n", "\r\n", "\t", "\u{0}", "\u{1F}", "\u{7F}", "’", "\u{A0}", "\u{200B}", "😀", "{", "]",
      ",",
    ]
    return repeated(8) { $0.pick(pieces) }.joined() + "."
  }

  private mutating func word() -> String { repeated(3) { $0.pick(["a", "B", "c1", "_d", "-e"]) }.joined() + "x" }

  private mutating func names(_ count: Int) -> [String] {
    var seen: Set<String> = []
    return repeated(count) { $0.word() }.filter { seen.insert($0).inserted }
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(0...(elements.count - 1))] }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  private mutating func flip() -> Bool { Bool.random(using: &random) }

  private mutating func maybe<Value>(_ make: (inout SpecGenerator) -> Value) -> Value? { flip() ? make(&self) : nil }

  private mutating func repeated<Value>(_ limit: Int, _ make: (inout SpecGenerator) -> Value) -> [Value] {
    (0..<number(0...limit)).map { _ in make(&self) }
  }
}
