import Diagnostics
import SpecModel
import Testing

struct PlaceTests {
  @Test(arguments: [
    "api", "api#name", "api#requestHeaders.X-Id.length.max", "POST /a", "POST /a#request.status.values",
    "POST /a#testCases.\"Card no. unknown\".label", "POST /a#request.status.values.\"\"",
    "POST /a#request.status.values.\"say \\\"a\\\\b\\\"\"", "POST /a#results.000_000.2",
  ])
  func `a place is read back from its text`(_ text: String) { #expect(SpecPlace(text)?.description == text) }

  @Test(arguments: [
    "", "a", "POST", "api#", "api#a..b", "api#.a", "api#a.", "api#\"a", "api#\"a\"b", "api#a\"b", "API#a",
  ])
  func `what is no place`(_ text: String) { #expect(SpecPlace(text) == nil) }

  @Test(arguments: 0..<6)
  func `every place of a spec leads to something, and its text is read back`(seed: UInt64) throws {
    var generator = SpecGenerator(seed: seed)
    let spec = generator.spec(endpoints: 1)
    for place in spec.places() {
      #expect(SpecPlace(place.description) == place, "seed \(seed), \(place)")
      #expect(try spec.value(at: place) != nil, "seed \(seed), \(place)")
    }
    #expect(Set(spec.places()).count == spec.places().count, "seed \(seed)")
  }

  @Test(arguments: [
    ("api#name", #""Cards""#),
    ("api#servers.sandbox.url", #""https://example.com""#),
    ("api#requestHeaders.X-Id.length", #"{ "min": 15, "max": 15 }"#),
    ("POST /a#title", #""A""#),
    ("POST /a#request.headers.X-Id.length", #"{ "min": 16, "max": 16 }"#),
    ("POST /a#response.headers.X-Key", #"{ "name": "X-Key", "type": "string", "presence": "required" }"#),
    ("POST /a#request.info.type", #""object""#),
    ("POST /a#request.info.fields.type.presence", #""optional""#),
    ("POST /a#request.info.zip.values.1", #"{ "value": 1, "meaning": "one" }"#),
    ("POST /a#request.fields.info.zip.presence", #""required""#),
    ("POST /a#response.list.sum.range.max", "9"),
    ("POST /a#response.list.fields.sum.range.max", "9"),
    ("POST /a#response.list.items.fields.sum.range.max", "9"),
    ("POST /a#results.400_001.message", #""No""#),
    ("POST /a#results.000_000.2.message", #""Also""#),
    ("POST /a#testCases.\"no. 1\".status", "400"),
    ("POST /a#request.info.condition", "nil"),
    ("POST /a#request.info.newField", "nil"),
    ("POST /a#response.list.newField", "nil"),
    ("POST /a#results.400_002", "nil"),
  ])
  func `what stands at a place`(_ place: String, _ expected: String) throws {
    let value = try cardSpec.value(at: try #require(SpecPlace(place)))
    #expect(value.map(\.description) ?? "nil" == expected)
  }

  @Test(arguments: [
    ("POST /b#title", "place-unmatched: the spec has no endpoint `POST /b` → Write \"POST /a\""),
    ("POST /a#titel", "place-unmatched: the file has no `titel` → Write \"title\""),
    ("POST /a#endpoint", "place-unmatched: the file has no `endpoint`"),
    ("POST /a#request.inof.zip", "place-unmatched: `request` has no `inof` → Write \"info\""),
    ("POST /a#request.info.zap.type", "place-unmatched: `request.info` has no `zap` → Write \"zip\""),
    (
      "POST /a#request.info.condition.then",
      "place-unmatched: `request.info.condition` is not there, so it has no `then`"
    ),
    (
      "POST /a#request.info.zip.length.maxi", "place-unmatched: `request.info.zip.length` has no `maxi` → Write \"max\""
    ),
    (
      "POST /a#request.info.description.first",
      "place-unmatched: the elements of `description` have no names, so the list is denoted as a whole only"
    ),
    ("POST /a#results.400_01.message", "place-unmatched: `results` has no `400_01` → Write \"400_001\""),
    (
      "POST /a#results.000_000.message",
      "place-ambiguous: `000_000` denotes 2 elements, expected one → Write \"000_000.1\" for the first, \"000_000.2\" for the second"
    ),
    (
      "POST /a#results.000_000.3.message",
      "place-ambiguous: `000_000` denotes 2 elements, expected one → Write \"000_000.1\" for the first, \"000_000.2\" for the second"
    ),
    ("POST /a#title.length", "place-unmatched: `title` has no `length`"),
    ("POST /a#request.info.zip.child", "place-unmatched: `request.info.zip` has no `child`"),
  ])
  func `a place that denotes nothing, or two things`(_ place: String, _ expected: String) throws {
    let place = try #require(SpecPlace(place))
    let problem = try #require(throws: PlaceProblem.self) { try cardSpec.value(at: place) }
    #expect(shown(problem.diagnostic(at: nil)) == expected)
  }

  @Test(arguments: [
    ("api#name", "s/api.json", #""name""#, #""name": "Cards","#),
    (
      "api#requestHeaders.X-Id.length.max", "s/api.json", #""max""#,
      #"{ "name": "X-Id", "type": "string", "presence": "required", "length": { "min": 15, "max": 15 } }"#
    ),
    (
      "POST /a#request.headers.X-Id.length", "s/endpoints/post-a.json", #""length""#,
      #"{ "name": "X-Id", "length": { "min": 16, "max": 16 } }"#
    ),
    ("POST /a#response.headers.X-Key.type", "s/endpoints/post-a.json", #""X-Key""#, #""X-Key""#),
    (
      "POST /a#response.list.sum.range.max", "s/endpoints/post-a.json", #""max""#,
      #"{ "name": "sum", "type": "number", "presence": "required", "range": { "min": 0, "max": 9 } }"#
    ),
    (
      "POST /a#results.000_000.2.message", "s/endpoints/post-a.json", #""message""#,
      #"{ "status": 200, "code": "000_000", "message": "Also", "description": "" },"#
    ),
  ])
  func `where a place stands in the spec's files`(
    _ place: String, _ file: String, _ marked: String, _ line: String
  ) throws {
    let span = try #require(cardSpec.locate(SpecPlace(place) ?? SpecPlace(nil), in: encodeSpec(cardSpec), folder: "s"))
    #expect(span.file == file)
    let text = try #require(span.lineText)
    #expect(text.drop { $0 == " " } == line)
    #expect(text.dropFirst(span.column - 1).prefix(span.length) == marked)
  }
}

/// A spec with a header that departs, an object with a child named like a member, an array of objects, and a code that stands twice.
let cardSpec: Spec = {
  let id = Field(name: "X-Id", type: .string, presence: .required, length: Bounds(exactly: 15))
  let key = Field(name: "X-Key", type: .string, presence: .required)
  var departure = id
  departure.length = Bounds(exactly: 16)
  let info = Field(
    name: "info", type: .object, presence: .required, description: ["Info"],
    fields: [
      Field(
        name: "zip", type: .string, presence: .required, length: Bounds(exactly: 1),
        values: [DocumentedValue(value: .number(1), meaning: "one")]),
      Field(name: "type", type: .string, presence: .optional),
    ])
  let list = Field(
    name: "list", type: .array, presence: .required,
    items: Field.Items(
      type: .object,
      fields: [Field(name: "sum", type: .number, presence: .required, range: Bounds(min: 0, max: 9))]))
  let endpoint = Endpoint(
    id: EndpointID(method: "POST", path: "/a"), title: "A", version: "v1",
    request: Endpoint.Section(headers: [HeaderUse(name: "X-Id", departure: departure)], fields: [info]),
    response: Endpoint.Section(headers: [HeaderUse(name: "X-Key")], fields: [list]),
    results: [
      Endpoint.Result(status: 200, code: "000_000", message: "Yes", description: ""),
      Endpoint.Result(status: 200, code: "000_000", message: "Also", description: ""),
      Endpoint.Result(status: 400, code: "400_001", message: "No", description: ""),
    ], testCases: [Endpoint.TestCase(status: 400, label: "no. 1")])
  return Spec(
    api: API(
      name: "Cards", servers: [API.Server(name: "sandbox", url: "https://example.com")], requestHeaders: [id],
      responseHeaders: [key]), endpoints: [endpoint])
}()
