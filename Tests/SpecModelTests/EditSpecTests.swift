import Diagnostics
import SpecModel
import Testing

struct EditSpecTests {
  private func value(_ text: String) throws -> JSONValue {
    try #require(decodeCorrectionValue(text), "\(text) is no JSON")
  }

  private func edited(_ edit: (inout Spec) throws -> Void) rethrows -> Spec {
    var spec = cardSpec
    try edit(&spec)
    return spec
  }

  @Test func `many places are asked at once as each of them alone`() throws {
    let texts = [
      "POST /a#request.info.zip.length", "POST /a#request.headers.X-Id.length", "POST /a#request.info.zap", "api#name",
      "POST /nowhere#title", "POST /a", "POST /a#title", "api#requestHeaders.X-Id",
    ]
    let places = try texts.map { try #require(SpecPlace($0)) }
    let alone = places.map { (try? cardSpec.value(at: $0)) ?? nil }
    #expect(cardSpec.values(at: places) == alone)
    #expect(alone.count { $0 == nil } == 2)
  }

  @Test func `a member is set`() throws {
    let place = try #require(SpecPlace("POST /a#request.info.zip.length"))
    let spec = try edited { try $0.set(value(#"{ "max": 7, "min": 5 }"#), at: place) }
    #expect(spec.endpoints[0].request.fields[0].fields[0].length == Bounds(min: 5, max: 7))
    var expected = cardSpec
    expected.endpoints[0].request.fields[0].fields[0].length = Bounds(min: 5, max: 7)
    #expect(spec == expected)
  }

  @Test func `a header that departs is brought back to the shared one, and departs no more`() throws {
    let place = try #require(SpecPlace("POST /a#request.headers.X-Id.length"))
    let spec = try edited { try $0.set(value(#"{ "min": 15, "max": 15 }"#), at: place) }
    #expect(spec.endpoints[0].request.headers == [HeaderUse(name: "X-Id")])
  }

  @Test func `a shared header is set, and a departure that now agrees is gone`() throws {
    let place = try #require(SpecPlace("api#requestHeaders.X-Id.length"))
    let spec = try edited { try $0.set(value(#"{ "min": 16, "max": 16 }"#), at: place) }
    #expect(spec.api.requestHeaders[0].length == Bounds(exactly: 16))
    #expect(spec.endpoints[0].request.headers == [HeaderUse(name: "X-Id")])
  }

  @Test func `members and elements are added where lists end`() throws {
    let spec = try edited {
      try $0.add(
        value(#"{ "text": "If asked for" }"#), at: try #require(SpecPlace("POST /a#request.info.zip.condition")))
      try $0.add(
        value(#"{ "value": "2", "meaning": "two" }"#), at: try #require(SpecPlace("POST /a#request.info.zip.values.2")))
      try $0.add(
        value(#"{ "name": "extra", "type": "boolean", "presence": "optional" }"#),
        at: try #require(SpecPlace("POST /a#response.list.extra")))
      try $0.add(
        value(#"{ "status": 400, "code": "400_002", "message": "m", "description": "d" }"#),
        at: try #require(SpecPlace("POST /a#results.400_002")))
      try $0.add(
        value(#"{ "name": "X-New", "type": "string", "presence": "optional" }"#),
        at: try #require(SpecPlace("api#requestHeaders.X-New")))
      try $0.add(value(#""X-New""#), at: try #require(SpecPlace("POST /a#request.headers.X-New")))
    }
    #expect(spec.api.requestHeaders.map(\.name) == ["X-Id", "X-New"])
    #expect(spec.endpoints[0].request.headers.map(\.name) == ["X-Id", "X-New"])
    #expect(spec.endpoints[0].request.headers.last?.departure == nil)
    let zip = spec.endpoints[0].request.fields[0].fields[0]
    #expect(zip.condition == .prose("If asked for"))
    #expect(zip.values.map(\.value) == [.number(1), .string("2")])
    #expect(spec.endpoints[0].response.fields[0].items?.fields.map(\.name) == ["sum", "extra"])
    #expect(spec.endpoints[0].results.map(\.code) == ["000_000", "000_000", "400_001", "400_002"])
  }

  @Test func `a header that nothing describes is described by its first use, and shared from then on`() throws {
    let place = try #require(SpecPlace("POST /a#request.headers.X-New"))
    let header = #"{ "name": "X-New", "type": "string", "presence": "optional" }"#
    var spec = try edited { try $0.add(value(header), at: place) }
    #expect(spec.api.requestHeaders.map(\.name) == ["X-Id", "X-New"])
    #expect(spec.api.responseHeaders == cardSpec.api.responseHeaders)
    #expect(spec.endpoints[0].request.headers.last == HeaderUse(name: "X-New"))
    #expect(decodeSpec(encodeSpec(spec), folder: "").spec == spec)
    try spec.set(.string("required"), at: try #require(SpecPlace("POST /a#request.headers.X-New.presence")))
    #expect(spec.api.requestHeaders.last?.presence == .optional)
    #expect(spec.endpoints[0].request.headers.last?.departure?.presence == .required)
  }

  @Test func `a spec's own oddities do not keep other values from being set`() throws {
    var odd = cardSpec
    odd.endpoints[0].title = ""
    odd.endpoints[0].results[2].code = "E1"
    odd.endpoints[0].request.fields[0].fields[0].length = Bounds(min: 2, max: 1)
    var changed = odd
    try changed.set(.string("v2"), at: try #require(SpecPlace("POST /a#version")))
    try changed.set(value(#"{ "min": 1, "max": 2 }"#), at: try #require(SpecPlace("POST /a#request.info.zip.length")))
    try changed.set(.string(""), at: try #require(SpecPlace("POST /a#results.E1.message")))
    // What stood behind it stands in its place then.
    try changed.remove(at: try #require(SpecPlace("POST /a#results.000_000.2")))
    odd.endpoints[0].results.remove(at: 1)
    odd.endpoints[0].version = "v2"
    odd.endpoints[0].versions = ["v2"]
    odd.endpoints[0].results[1].message = ""
    odd.endpoints[0].request.fields[0].fields[0].length = Bounds(min: 1, max: 2)
    #expect(changed == odd)
  }

  @Test func `a member and an element are removed`() throws {
    let spec = try edited {
      try $0.remove(at: try #require(SpecPlace("POST /a#request.info.zip.length")))
      try $0.remove(at: try #require(SpecPlace("POST /a#results.000_000.1")))
    }
    #expect(spec.endpoints[0].request.fields[0].fields[0].length == nil)
    #expect(spec.endpoints[0].results.map(\.message) == ["Also", "No"])
  }

  @Test(arguments: [
    (
      "set", "POST /a#request.info.zip.length", #"{ "min": "5", "max": 5 }"#,
      "type-mismatch: `min` is a string, expected a number"
    ),
    (
      "set", "POST /a#request.info.zip.length", "null",
      "type-mismatch: `length` is null, expected an object → Leave the member out where it does not apply"
    ),
    (
      "set", "POST /a#request.info.zip.type", #""text""#,
      "value-invalid: `type` is `text`, expected `string`, `number`, `boolean`, `object` or `array`"
    ),
    (
      "set", "POST /a#request.info.condition", #"{ "text": "t" }"#,
      "place-unmatched: `POST /a#request.info.condition` is not there, so it cannot be set"
    ),
    (
      "add", "POST /a#request.info.zip.length", #"{ "min": 5, "max": 5 }"#,
      "place-occupied: `POST /a#request.info.zip.length` is there already: { \"min\": 1, \"max\": 1 }"
    ),
    (
      "add", "POST /a#results.400_002", #"{ "status": 400 }"#,
      "value-invalid: the value's `code` is not `400_002`, the last name of the place"
    ),
    ("remove", "POST /a#request.info.zip.type", "", "key-missing: the object has no member `type` → Add \"type\""),
    (
      "remove", "POST /a#request.info.condition", "",
      "place-unmatched: `POST /a#request.info.condition` is not there, so it cannot be removed"
    ),
    (
      "remove", "api#requestHeaders.X-Id", "",
      "header-unknown: `X-Id` is still used by `POST /a` → Remove it from the endpoints that use it; it goes with the last of them"
    ),
    (
      "add", "POST /a#request.headers.X-New", #""X-New""#,
      "header-unknown: `X-New` is not among the requestHeaders of api.json"
        + #" → Describe it: { "name": "X-New", "type": "string", "presence": "required" }"#
    ),
    (
      "add", "POST /a#request.headers.X-New", #"{ "name": "X-New", "type": "string" }"#,
      "key-missing: the object has no member `presence` → Add \"presence\""
    ),
    ("set", "api", "{}", "place-unmatched: `api` is a whole file, expected a place inside it"),
    ("set", "POST /a#title", #""""#, "value-invalid: `title` shows nothing, expected a text"),
    ("set", "POST /a#title", #""\u00a0 \t""#, "value-invalid: `title` shows nothing, expected a text"),
    (
      "set", "POST /a#request.info.zip.length", #"{ "min": 2, "max": 1 }"#,
      "value-invalid: the minimum 2 is above the maximum 1 → Write the smaller number as \"min\""
    ),
    (
      "set", "POST /a#request.info.zip.length.min", "2",
      "value-invalid: the minimum 2 is above the maximum 1 → Write the smaller number as \"min\""
    ),
    (
      "add", "POST /a#response.list.extra",
      #"{ "name": "extra", "type": "number", "presence": "optional", "range": { "min": 1, "max": -1 } }"#,
      "value-invalid: the minimum 1 is above the maximum -1 → Write the smaller number as \"min\""
    ),
    (
      "add", "POST /a#results.400_02", #"{ "status": 400, "code": "400_02", "message": "", "description": "" }"#,
      "value-invalid: `code` is `400_02`, expected three digits, `_` and three digits"
    ),
    (
      "set", "POST /a#results.400_001.code", #""4OO_001""#,
      "value-invalid: `code` is `4OO_001`, expected three digits, `_` and three digits"
    ),
  ])
  func `what cannot be done leaves the spec as it was`(
    _ operation: String, _ place: String, _ text: String, _ expected: String
  ) throws {
    var spec = cardSpec
    let place = try #require(SpecPlace(place))
    let problem = try #require(throws: PlaceProblem.self) {
      switch operation {
      case "set": try spec.set(value(text), at: place)
      case "add": try spec.add(value(text), at: place)
      default: try spec.remove(at: place)
      }
    }
    #expect(shown(problem.diagnostic(at: nil)) == expected)
    #expect(spec == cardSpec)
  }
}

func decodeCorrectionValue(_ text: String) -> JSONValue? {
  decodeJSON(Array(text.utf8), file: "") { $0.value($1) }.value
}
