import SpecDiff
import SpecModel
import Testing

@Suite("What is taken for the same thing under another name or at another place")
struct MatchingTests {
  private static func spec(_ fields: [Field]) -> Spec {
    let id = EndpointID(method: "POST", path: "/a")
    return Spec(
      api: API(name: "x"),
      endpoints: [Endpoint(id: id, title: "A", version: "v1", request: Endpoint.Section(fields: fields))])
  }

  private static func findings(_ base: [Field], _ head: [Field]) -> [String] {
    let comparison = compareSpecs(base: spec(base), head: spec(head))
    #expect(applyFindings(comparison.findings, to: spec(base)) == spec(head))
    return comparison.findings.map { "\($0.rule.id) \($0.subject.path.joined(separator: "."))" }.sorted()
  }

  private static func object(_ name: String, _ fields: [Field]) -> Field {
    Field(name: name, type: .object, presence: .required, fields: fields)
  }

  private static func text(_ name: String, _ description: String = "") -> Field {
    Field(name: name, type: .string, presence: .required, description: description.isEmpty ? [] : [description])
  }

  @Test("Of two similar fields the more similar one is the renamed one")
  func bestRename() {
    let base = [Self.text("cardNo", "Number of the card")]
    let head = [Self.text("cardNumber", "Number of the card"), Self.text("cardCode", "Number of the old card")]
    #expect(Self.findings(base, head) == ["field-added request.cardCode", "field-renamed request.cardNumber"])
  }

  @Test("Unlike fields are one gone and one new")
  func unlike() {
    #expect(
      Self.findings([Self.text("zip", "Postal code")], [Self.text("memo", "What to remember")])
        == ["field-added request.memo", "field-removed request.zip"])
  }

  @Test("Another type is never a new name")
  func otherType() {
    var head = Self.text("cardNumber", "Number of the card")
    head.type = .number
    #expect(
      Self.findings([Self.text("cardNo", "Number of the card")], [head])
        == ["field-added request.cardNumber", "field-removed request.cardNo"])
  }

  @Test("A renamed object is one finding, and what changed inside it another")
  func renamedObject() {
    let base = [Self.object("info", [Self.text("street"), Self.text("zip"), Self.text("city")])]
    var city = Self.text("city")
    city.presence = .optional
    let head = [Self.object("information", [Self.text("street"), Self.text("zip"), city])]
    #expect(
      Self.findings(base, head) == [
        "field-renamed request.information", "presence-changed request.information.city.presence",
      ])
  }

  @Test("A dissolved object is gone, and its fields moved")
  func dissolved() {
    let inner = [Self.text("street", "Street of the address"), Self.text("zip", "Postal code")]
    #expect(
      Self.findings([Self.object("address", inner)], inner)
        == ["field-moved request.street", "field-moved request.zip", "field-removed request.address"])
  }

  @Test("Fields gathered in a new object moved into it")
  func gathered() {
    let inner = [Self.text("street", "Street of the address"), Self.text("zip", "Postal code")]
    #expect(
      Self.findings(inner, [Self.object("address", inner)])
        == ["field-added request.address", "field-moved request.address.street", "field-moved request.address.zip"])
  }

  @Test("A field called like a member is told apart from it")
  func memberNames() {
    var head = Self.object("fields", [Self.text("length")])
    head.fields[0].length = Bounds(min: 1, max: 2)
    #expect(
      Self.findings([Self.object("fields", [Self.text("length")])], [head])
        == ["length-changed request.fields.fields.fields.length.length"])
  }

  @Test("A moved endpoint keeps what changed in it apart from the move")
  func movedEndpoint() {
    let fields = ["userId", "par", "status"].map { Self.text($0) }
    let endpoint = { (path: String, title: String, fields: [Field]) in
      Endpoint(
        id: EndpointID(method: "POST", path: path), title: title, version: "v1",
        request: Endpoint.Section(fields: fields))
    }
    let base = Spec(
      api: API(name: "x"),
      endpoints: [endpoint("/v1/card/status", "Card State", fields), endpoint("/v1/z", "Other", [])])
    let head = Spec(
      api: API(name: "x"),
      endpoints: [
        endpoint("/v1/z", "Other", []), endpoint("/v2/card/status", "Card State", fields + [Self.text("memo")]),
      ])
    let comparison = compareSpecs(base: base, head: head)
    #expect(
      comparison.findings.map { "\($0.rule.id) \($0.subject)" }
        == ["endpoint-moved POST /v2/card/status", "field-added POST /v2/card/status#request.memo"])
    #expect(applyFindings(comparison.findings, to: base) == head)
  }

  @Test("A finding knows where its subject stood before it was renamed or moved")
  func origins() {
    let endpoint = { (path: String, name: String, max: Int) in
      var field = Self.text(name, "Number of the card")
      field.length = Bounds(min: 1, max: ExactNumber(max))
      return Spec(
        api: API(name: "x"),
        endpoints: [
          Endpoint(
            id: EndpointID(method: "POST", path: path), title: "Card State", version: "v1",
            request: Endpoint.Section(fields: [Self.object("card", [field, Self.text("pin"), Self.text("zip")])]))
        ])
    }
    let comparison = compareSpecs(base: endpoint("/v1/card", "cardNo", 5), head: endpoint("/v2/card", "cardNumber", 4))
    #expect(
      comparison.findings.map { "\($0.rule.id) \($0.origin)" }.sorted() == [
        "endpoint-moved POST /v1/card", "field-renamed POST /v1/card#request.card.cardNo",
        "length-changed POST /v1/card#request.card.cardNo.length",
      ])
  }

  @Test("A header that only a new endpoint uses is part of that endpoint's finding")
  func headerOfNewEndpoint() {
    var endpoint = Endpoint(id: EndpointID(method: "POST", path: "/b"), title: "B", version: "v1")
    endpoint.request.headers = [HeaderUse(name: "X-New")]
    let base = Spec(api: API(name: "x"), endpoints: [])
    let head = Spec(api: API(name: "x", requestHeaders: [Self.text("X-New")]), endpoints: [endpoint])
    let comparison = compareSpecs(base: base, head: head)
    #expect(comparison.findings.map(\.rule.id) == ["endpoint-added"])
    #expect(applyFindings(comparison.findings, to: base) == head)
  }

  @Test("A shared header that changes for most is one finding, whoever keeps the old one")
  func majority() {
    let header = { (length: Int) in
      Field(name: "X-Id", type: .string, presence: .required, length: Bounds(exactly: ExactNumber(length)))
    }
    let spec = { (shared: Int, departures: [Int?]) in
      let endpoints = departures.enumerated().map { index, length in
        var endpoint = Endpoint(id: EndpointID(method: "POST", path: "/\(index)"), title: "T", version: "v1")
        endpoint.request.headers = [HeaderUse(name: "X-Id", departure: length.map(header))]
        return endpoint
      }
      return Spec(api: API(name: "x", requestHeaders: [header(shared)]), endpoints: endpoints)
    }
    let (base, head) = (spec(15, [nil, nil, nil, 16]), spec(16, [15, nil, nil, nil]))
    let comparison = compareSpecs(base: base, head: head)
    #expect(
      comparison.findings.map { "\($0.rule.id) \($0.subject)" } == ["length-changed api#requestHeaders.X-Id.length"])
    #expect(applyFindings(comparison.findings, to: base) == head)
  }
}
