import SeededRandom
import SpecModel

/// Makes well-formed specs from few words, so that any two of them share much and differ in much.
struct SpecPairGenerator {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func spec() -> Spec {
    let api = API(
      name: pick(["Service", "Konaplate"]),
      servers: few(2) { API.Server(name: $0.word(), url: "https://example.com/" + $0.word()) },
      requestHeaders: names(4).map { field("X-" + $0, depth: 0, siblings: []) },
      responseHeaders: names(3).map { field("X-" + $0, depth: 0, siblings: []) })
    let ids = Set(
      few(6) { EndpointID(method: $0.pick(["POST", "GET"]), path: "/api/\($0.pick(["v1", "v2"]))/" + $0.word()) })
    return Spec(api: api, endpoints: ids.sorted().map { endpoint($0, api) })
  }

  /// A spec that differs from `spec` in a few members of a few declarations, as an edited page does.
  mutating func edited(_ spec: Spec) -> Spec {
    var edited = spec
    for index in edited.endpoints.indices where chance(60) {
      let other = endpoint(edited.endpoints[index].id, edited.api)
      switch number(0...6) {
      case 0: edited.endpoints[index].request.fields = other.request.fields
      case 1: edited.endpoints[index].response = other.response
      case 2: edited.endpoints[index].results = shuffled(edited.endpoints[index].results)
      case 3: edited.endpoints[index].title = other.title
      case 4: edited.endpoints[index].request.fields = changed(edited.endpoints[index].request.fields)
      case 5: edited.endpoints[index].response.fields = changed(edited.endpoints[index].response.fields)
      default: edited.endpoints[index].id.path += "/moved"
      }
    }
    edited.endpoints.sort { $0.id < $1.id }
    return edited
  }

  private mutating func changed(_ fields: [Field]) -> [Field] {
    var fields = fields
    for index in fields.indices where chance(40) {
      switch number(0...5) {
      case 0: fields[index].name += "New"
      case 1 where index > 0: fields.swapAt(index, index - 1)
      case 2: fields[index].length = Bounds(min: 1, max: 5)
      case 3:
        fields[index].fields = changed(fields[index].fields)
        if let items = fields[index].items { fields[index].items?.fields = changed(items.fields) }
      case 4:
        // Out of an object and into its parent.
        guard let child = fields[index].fields.last, !fields.contains(where: { $0.name == child.name }) else {
          continue
        }
        fields[index].fields.removeLast()
        fields.append(child)
      default: fields[index].presence = pick(Presence.allCases)
      }
    }
    return fields
  }

  private mutating func endpoint(_ id: EndpointID, _ api: API) -> Endpoint {
    Endpoint(
      id: id, name: maybe { $0.word() }, title: pick(["Discarding", "Card State", "Card state of a member"]),
      mode: pick(Endpoint.Mode.allCases), version: "v1", versions: maybe { _ in ["v2", "v1"] },
      page: maybe { $0.word() + ".txt" },
      description: lines(), request: section(api.requestHeaders), response: section(api.responseHeaders),
      results: few(5) {
        Endpoint.Result(
          status: $0.pick([200, 400]), code: $0.pick(["000_000", "003_001", "003_002", "003_003"]),
          name: $0.maybe { $0.word() },
          message: $0.line(), description: $0.line())
      },
      isResultsTruncated: chance(20), testCases: few(3) { Endpoint.TestCase(status: 400, label: $0.line()) })
  }

  private mutating func section(_ shared: [Field]) -> Endpoint.Section {
    var uses: [HeaderUse] = []
    for header in shuffled(shared) where chance(70) {
      var departure = header
      if chance(40) { departure.length = maybe { Bounds(exactly: ExactNumber($0.number(14...16))) } }
      if chance(20) { departure.values = values() }
      if chance(20) { departure.description = lines() }
      uses.append(HeaderUse(name: header.name, departure: departure == header ? nil : departure))
    }
    return Endpoint.Section(isEncrypted: chance(50), headers: uses, fields: fields(4, depth: 3))
  }

  private mutating func fields(_ count: Int, depth: Int) -> [Field] {
    let names = names(count)
    return names.map { field($0, depth: depth, siblings: names) }
  }

  private mutating func field(_ name: String, depth: Int, siblings: [String]) -> Field {
    let types: [FieldType] = depth > 0 ? [.string, .string, .number, .boolean, .object, .array] : [.string, .number]
    var field = Field(name: name, type: pick(types), presence: pick(Presence.allCases))
    if chance(30), !siblings.isEmpty {
      let paths = siblings + siblings.map { $0 + ".userId" }
      let atoms = few(3) { Condition.Predicate.field(path: $0.pick(paths), is: .boolean($0.chance(50))) }
      field.condition =
        atoms.isEmpty ? .prose(line()) : .when(atoms.count == 1 ? atoms[0] : .all(atoms), then: .required)
    }
    field.length = maybe { Bounds(min: ExactNumber($0.number(0...2)), max: ExactNumber($0.number(3...5))) }
    field.range = maybe { _ in Bounds(min: 0, max: 9) }
    field.fixed = chance(10) ? 4 : nil
    field.format = maybe { $0.pick(["YYMM", "YY MM", "MMYY"]) }
    field.placeholders = chance(10) ? [Field.Placeholder(text: "xx", meaning: line())] : []
    field.unit = chance(10) ? "ms" : nil
    field.defaultValue = chance(20) ? .boolean(chance(50)) : nil
    field.values = values()
    field.isSensitive = chance(10)
    field.isNestingAssumed = chance(10)
    field.description = lines()
    switch field.type {
    case .object: field.fields = fields(3, depth: depth - 1)
    case .array:
      let isObject = chance(70)
      field.items = Field.Items(
        type: isObject ? .object : .string, fields: isObject ? fields(3, depth: depth - 1) : [],
        isNestingAssumed: chance(20))
    default: break
    }
    return field
  }

  private mutating func values() -> [DocumentedValue] {
    var seen: Set<SpecValue> = []
    return few(3) {
      DocumentedValue(
        value: $0.pick([.string("Y"), .string("N"), .number(1)]), meaning: $0.maybe { $0.line() },
        name: $0.maybe { $0.word() })
    }.filter { seen.insert($0.value).inserted }
  }

  private mutating func lines() -> [String] { few(3) { $0.line() } }

  private mutating func line() -> String {
    pick(["Card number", "- Y : yes", "- must be set if N", "필수 값입니다", "회원 ID", "Format : YYMM", "at most 5", ""])
  }

  private mutating func word() -> String {
    pick(["userId", "par", "status", "cardNo", "cardNumber", "zip", "type", "fields"])
  }

  private mutating func names(_ count: Int) -> [String] {
    var seen: Set<String> = []
    return few(count) { $0.word() }.filter { seen.insert($0).inserted }
  }

  private mutating func few<Value>(_ limit: Int, _ make: (inout SpecPairGenerator) -> Value) -> [Value] {
    (0..<number(0...limit)).map { _ in make(&self) }
  }

  private mutating func maybe<Value>(_ make: (inout SpecPairGenerator) -> Value) -> Value? {
    chance(40) ? make(&self) : nil
  }

  mutating func shuffled<Value>(_ list: [Value]) -> [Value] { list.shuffled(using: &random) }

  private mutating func pick<Value>(_ list: [Value]) -> Value { list[number(0...(list.count - 1))] }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
}
