import SeededRandom
import SpecModel

/// Specs of every kind, sound or not, each determined by its seed.
struct SpecGenerator {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func spec() -> Spec {
    let requestHeaders = fields(depth: 0, upTo: 4)
    let responseHeaders = fields(depth: 0, upTo: 2)
    let endpoints = (0..<below(5)).map { index in
      var endpoint = Endpoint(
        id: EndpointID(
          method: pick(["POST", "POST", "GET"]),
          path: "/v1/\(index)" + pick(["", "", "/{id}", "?page=1", "/{", "/:id", "/../x"])),
        title: text(), version: "v1",
        description: texts(upTo: 2))
      endpoint.request = section(requestHeaders)
      endpoint.response = section(responseHeaders)
      endpoint.results = (0..<below(6)).map { _ in result() }
      endpoint.isResultsTruncated = chance(3)
      endpoint.testCases = (0..<below(6)).map { _ in .init(status: pick([200, 400]), label: text()) }
      return endpoint
    }
    return Spec(
      api: API(name: "Test", requestHeaders: requestHeaders, responseHeaders: responseHeaders), endpoints: endpoints)
  }

  // MARK: Parts

  private mutating func section(_ shared: [Field]) -> Endpoint.Section {
    let headers = shared.filter { _ in !chance(4) }.map { header -> HeaderUse in
      guard chance(3) else { return HeaderUse(name: header.name) }
      var departure = field(depth: 3)
      departure.name = header.name
      return HeaderUse(name: header.name, departure: departure)
    }
    return Endpoint.Section(isEncrypted: chance(2), headers: headers, fields: fields(depth: 0, upTo: 5))
  }

  /// Names differ, as everywhere in a spec.
  private mutating func fields(depth: Int, upTo count: Int) -> [Field] {
    var names: Set<String> = []
    return (0..<below(count + 1)).map { _ in field(depth: depth) }.filter { names.insert($0.name).inserted }
  }

  private mutating func field(depth: Int) -> Field {
    var field = Field(name: pick(names), type: pick(FieldType.allCases), presence: pick(Presence.allCases))
    if chance(2) { field.length = bounds() }
    if chance(3) { field.range = bounds() }
    if chance(8) { field.fixed = number() }
    if chance(3) { field.format = pick(formats) }
    if chance(4) { field.placeholders = [.init(text: pick(["x", "xxxxxxx", "YY", ""]), meaning: text())] }
    if chance(6) { field.unit = text() }
    if chance(4) { field.defaultValue = value() }
    field.values = (0..<(chance(3) ? below(4) : 0)).map { _ in .init(value: value(), meaning: chance(2) ? text() : nil)
    }
    if chance(3) { field.condition = chance(2) ? .prose(text()) : .when(predicate(depth: 0), then: .required) }
    field.description = texts(upTo: 3)
    field.isNestingAssumed = chance(5)
    if depth < 3, field.type == .object { field.fields = fields(depth: depth + 1, upTo: 3) }
    if field.type == .array, !chance(5) {
      let type = pick(FieldType.allCases)
      let inner = type == .object && depth < 3 ? fields(depth: depth + 1, upTo: 3) : []
      field.items = .init(type: type, fields: inner, isNestingAssumed: chance(4))
    }
    return field
  }

  private mutating func predicate(depth: Int) -> Condition.Predicate {
    guard depth < 3, chance(3) else { return .field(path: pick(names + ["cardInfo.cardNo", ""]), is: value()) }
    return .all((0...below(2)).map { _ in predicate(depth: depth + 1) })
  }

  private mutating func result() -> Endpoint.Result {
    .init(
      status: pick([200, 400]), code: pick(["000_000", "003_001", "003_002", ""]), message: text(), description: text())
  }

  private mutating func value() -> SpecValue {
    switch below(3) {
    case 0: .string(text())
    case 1: .number(number())
    default: .boolean(chance(2))
    }
  }

  private mutating func bounds() -> Bounds { Bounds(min: number(), max: number()) }

  private mutating func number() -> ExactNumber {
    ExactNumber(pick(["0", "1", "14", "20", "-1", "1.5", "9999999999999999999", "99999999999999999999999999"])) ?? 0
  }

  private mutating func texts(upTo count: Int) -> [String] { (0..<below(count + 1)).map { _ in text() } }

  private mutating func text() -> String {
    pick([
      "", " ", ".", "Success", "success.", "Invalid card info", "Invalid input. userId", "카드 번호", "โ€™", "\u{FFFD}",
      "\r\n",
      "7digit, Hex String", "Y", "2412", "\u{A0}", "👨‍👩‍👧", "Issue date", "99999999999999999999 digits",
    ])
  }

  private let names = [
    "userId", "userID", "usrId", "cardNo", "cardInfo", "type", "fields", "length", "payTime", "paiTime", "headers",
    "한글",
    "x", "",
  ]

  private let formats = [
    "YYYYMMDDHHMMSS", "yyMMddHHmiSS-xxxxxxx", "YYMM", "x", "''", "'", "", "Z", "SSSSSSSSSSSSSSSSSSSSSSSS", "한",
  ]

  // MARK: Chance

  private mutating func below(_ limit: Int) -> Int { limit < 1 ? 0 : Int(random.next() % UInt64(limit)) }
  private mutating func chance(_ of: Int) -> Bool { below(of) == 0 }
  private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
