import Diagnostics
import SpecModel
import Testing

struct SpecDecodingErrorTests {
  private let api = """
    {
      "formatVersion": 1,
      "name": "S",
      "requestHeaders": [
        { "name": "X-Id", "type": "string", "presence": "required" }
      ],
      "endpoints": ["POST /a"]
    }
    """

  private func errors(_ endpoint: String, api: String? = nil) -> [String] {
    decodeSpec([specFile("api.json", api ?? self.api), specFile("endpoints/post-a.json", endpoint)], folder: "specs")
      .diagnostics.map { shown($0).replacingPrefix("specs/endpoints/post-a.json:", with: "") }
  }

  private func fieldErrors(_ field: String) -> [String] {
    errors(
      """
      { "endpoint": "POST /a", "title": "A", "version": "v1", "request": { "fields": [
      \(field)
      ] } }
      """)
  }

  @Test(
    arguments: [
      (
        #"{ "name": "x", "type": "string", "presense": "required" }"#,
        [
          "2:34+10 key-unknown: `presense` is no member of a field → Rename it to \"presence\""
        ]
      ),
      (
        #"{ "name": 1, "type": "text", "presence": "Required" }"#,
        [
          "2:11+1 type-mismatch: `name` is a number, expected a string",
          "2:22+6 value-invalid: `type` is `text`, expected `string`, `number`, `boolean`, `object` or `array`",
          "2:42+10 value-invalid: `presence` is `Required`, expected `required`, `optional` or `conditional`"
            + " → Write \"required\"",
        ]
      ),
      (
        #"{ "name": "x", "type": "string", "presence": "required", "length": { "min": -1, "max": 2 } }"#,
        ["2:68+1 value-invalid: a length is -1, expected a whole number of characters, zero or more"]
      ),
      (
        #"{ "name": "x", "type": "string", "presence": "required", "length": { "min": "1" } }"#,
        [
          "2:68+1 key-missing: the object has no member `max` → Add \"max\"",
          "2:77+3 type-mismatch: `min` is a string, expected a number",
        ]
      ),
      (
        #"{ "name": "x", "type": "array", "presence": "required" }"#,
        ["2:1+1 key-missing: the object has no member `items` → Add \"items\""]
      ),
      (
        #"{ "name": "x", "type": "array", "presence": "required", "items": { "type": "string" }, "fields": [{ "name": "y", "type": "string", "presence": "required" }] }"#,
        ["2:1+1 value-invalid: a field of type `array` has no `fields` → Put the fields into \"items\""]
      ),
      (
        #"{ "name": "x", "type": "string", "presence": "required", "format": null }"#,
        ["2:68+4 type-mismatch: `format` is null, expected a string → Leave the member out where it does not apply"]
      ),
      (
        #"{ "name": "x", "type": "string", "presence": "conditional", "condition": { "text": "t", "then": "required" } }"#,
        [
          "2:74+1 value-invalid: a condition has either `text` or `then` and `when`, found both"
            + " → Remove \"text\" if the condition was understood"
        ]
      ),
      (
        #"{ "name": "x", "type": "string", "presence": "conditional", "condition": { "then": "required", "when": { "all": [] } } }"#,
        ["2:113+1 value-invalid: `all` is empty, expected at least one condition"]
      ),
      (
        #"{ "name": "x", "type": "string", "presence": "optional" }, { "name": "x", "type": "string", "presence": "optional" }"#,
        ["2:60+1 name-repeated: `x` stands in this list already → Remove or rename one of the two"]
      ),
      (
        #"{ "name": "x", "type": "boolean", "presence": "optional", "default": [], "values": [{ "valu": true }] }"#,
        [
          "2:70+1 type-mismatch: `default` is a list, expected a string, a number, true or false",
          "2:87+6 key-unknown: `valu` is no member of a documented value → Rename it to \"value\"",
        ]
      ),
      (
        #"{ "name": "", "type": "string", "presence": "optional" }"#,
        ["2:11+2 value-invalid: `name` is empty, expected a string"]
      ),
      ("[]", ["2:1+1 type-mismatch: the list's element is a list, expected an object"]),
    ] as [(String, [String])])
  func `problems of a field`(_ field: String, _ expected: [String]) { #expect(fieldErrors(field) == expected) }

  @Test func `problems of an endpoint are all listed, each where it stands`() {
    let endpoint = """
      {
        "endpoint": "post /a",
        "title": "A",
        "mode": "asinc",
        "version": "v1",
        "request": { "headers": ["X-ID", "X-Id", { "name": "X-Id", "length": 3 }, 7, {}] },
        "results": [
          { "status": 4000, "code": "003_001", "message": "카드", "descriptio": "" }
        ],
        "steps": {}
      }
      """
    #expect(
      errors(endpoint) == [
        "2:15+9 value-invalid: `endpoint` is `post /a`, expected a method and a path, as in `POST /api/v1/card`",
        "4:11+7 value-invalid: `mode` is `asinc`, expected `sync` or `async` → Write \"async\"",
        "6:28+6 header-unknown: `X-ID` is not among the requestHeaders of api.json → Write \"X-Id\"",
        "6:44+1 name-repeated: `X-Id` stands in this list already → Remove or rename one of the two",
        "6:72+1 type-mismatch: `length` is a number, expected an object",
        "6:77+1 type-mismatch: the list's element is a number, expected a header's name, or an object with what departs"
          + " from the shared one",
        "6:80+1 key-missing: the object has no member `name` → Add \"name\"",
        "8:17+4 value-invalid: `status` is 4000, expected a whole number from 100 to 599",
        "8:59+12 key-unknown: `descriptio` is no member of a result → Rename it to \"description\"",
        "10:3+7 key-unknown: `steps` is no member of an endpoint → Remove it, or use one of the members endpoint, name,"
          + " title, mode, version, versions, page, description, request, response, results, resultsTruncated, testCases",
      ])
  }

  @Test func `a newer format is refused without looking further`() {
    #expect(
      decodeSpec([specFile("api.json", #"{ "formatVersion": 2, "services": {} }"#)], folder: "specs").diagnostics.map(
        shown)
        == [
          "specs/api.json:1:20+1 format-version-unsupported: the file's format version is 2, expected 1"
            + " → Use a version of konagen that knows format 2, or write the file anew"
        ])
  }

  @Test func `a folder without api.json`() {
    #expect(
      decodeSpec([specFile("endpoints/post-a.json", "{}")], folder: "specs").diagnostics.map(shown)
        == ["specs/api.json:1:1+0 api-file-missing: the spec has no api.json → Run konagen extract, or write the file"])
  }

  @Test func `the list and the files must agree`() {
    func endpoint(_ id: String) -> String { "{\n  \"endpoint\": \"\(id)\", \"title\": \"\", \"version\": \"v1\"\n}" }
    let api = """
      {
        "formatVersion": 1,
        "name": "S",
        "endpoints": [
          "POST /a",
          "POST /b",
          "POST /c"
        ]
      }
      """
    let files = [
      specFile("api.json", api), specFile("endpoints/post-a.json", endpoint("POST /a")),
      specFile("endpoints/post-d.json", endpoint("POST /d")), specFile("endpoints/c.json", endpoint("POST /c")),
      specFile("endpoints/e.json", "{"), specFile("endpoints/notes.txt", "?"), specFile("konagen.json", "?"),
    ]
    #expect(
      decodeSpec(files, folder: "specs").diagnostics.map(shown) == [
        "specs/api.json:6:5+9 endpoint-file-missing: `POST /b` has no file specs/endpoints/post-b.json"
          + " → Add the file, or remove the endpoint from the list",
        "specs/endpoints/c.json:2:15+9 endpoint-file-misnamed: this file holds `POST /c`, expected in"
          + " specs/endpoints/post-c.json → Rename the file, or correct \"endpoint\"",
        "specs/endpoints/e.json:1:1+0 endpoint-file-unlisted: this file's endpoint is not in the list of specs/api.json"
          + " → Add the endpoint to \"endpoints\" there, or remove this file",
        "specs/endpoints/e.json:1:2+0 json-syntax: found the end of the file where a member's name was expected"
          + " → Close what is still open",
        "specs/endpoints/post-d.json:2:15+9 endpoint-file-unlisted: this file's endpoint `POST /d` is not in the list of"
          + " specs/api.json → Add the endpoint to \"endpoints\" there, or remove this file",
      ])
  }

  @Test func `a repeated field is found among many`() {
    let fields = ((0..<100).map { "f\($0)" } + ["f50"]).map {
      #"{ "name": "\#($0)", "type": "string", "presence": "optional" }"#
    }
    #expect(
      fieldErrors(fields.joined(separator: ",\n")) == [
        "102:1+1 name-repeated: `f50` stands in this list already → Remove or rename one of the two"
      ])
  }

  @Test func `a file full of mistakes lists the first hundred`() {
    let members = (0..<5000).map { "\"x\($0)\": 0" }.joined(separator: ",\n")
    #expect(errors("{ \(members) }").count == 100)
  }
}

extension String {
  func replacingPrefix(_ prefix: String, with replacement: String) -> String {
    hasPrefix(prefix) ? replacement + dropFirst(prefix.count) : self
  }
}
