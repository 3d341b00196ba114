import Diagnostics
import SpecModel
import Testing

struct NameTableTests {
  private let first = EndpointID(method: "POST", path: "/a")
  private let second = EndpointID(method: "POST", path: "/b")

  private let text = """
    {
      "formatVersion": 1,
      "endpoints": [
        {
          "endpoint": "POST /a",
          "type": "CardState",
          "errors": [
            { "code": "003_001", "name": "cardInvalid" },
            { "code": "003_022", "name": "cardTerminated" }
          ],
          "values": [
            { "field": "request.status", "value": "RESUME", "name": "resume" },
            { "field": "request.status", "value": "STOP", "name": "stop" }
          ]
        },
        {
          "endpoint": "POST /b",
          "type": "Other",
          "errors": []
        }
      ]
    }

    """

  @Test func `names as they are written, and read back`() {
    let names = NameTable(endpoints: [
      second: .init(type: "Other"),
      first: .init(
        type: "CardState", errors: ["003_022": "cardTerminated", "003_001": "cardInvalid"],
        values: ["request.status": ["STOP": "stop", "RESUME": "resume"]]),
    ])
    #expect(String(decoding: encodeNames(names), as: UTF8.self) == text)
    #expect(decodeNames(Array(text.utf8), file: "n.json").value == names)
  }

  @Test func `a name is found where it stands`() {
    let spans = locateNames(in: Array(text.utf8), file: "n")
    func place(_ subject: NameSubject) -> String? {
      spans[subject].map { "\($0.line):\($0.column)+\($0.length)" }
    }
    #expect(place(.endpoint(second)) == "18:15+7")
    #expect(place(.error(first, code: "003_022")) == "9:38+16")
    #expect(place(.value(first, field: "request.status", value: "STOP")) == "13:63+6")
    #expect(place(.error(second, code: "003_022")) == nil)
  }

  @Test func `problems are listed where they stand`() {
    let text = """
      { "formatVersion": 1, "endpoints": [
        { "endpoint": "POST /a", "type": "A", "errors": [{ "code": "1", "name": "x" }, { "code": "1", "name": "y" }] },
        { "endpoint": "POST /a", "type": "", "error": [] },
        { "endpoint": "POST /b", "values": [{ "field": "f", "value": 1, "name": "n" }] },
        { "endpoint": "POST /b", "errors": [{ "code": "1", "name": "z" }, { "code": "1", "name": "z" }] },
        { "endpoint": "POST /a", "errors": [{ "code": "1", "name": "z" }, { "code": "2", "name": "z" }] }
      ] }
      """
    #expect(
      decodeNames(Array(text.utf8), file: "n").diagnostics.map(shown) == [
        "n:2:105+3 name-repeated: `1` stands in this list already → Remove or rename one of the two",
        "n:3:36+2 value-invalid: `type` is empty, expected a string",
        "n:3:40+7 key-unknown: `error` is no member of an endpoint's names → Rename it to \"errors\"",
        "n:4:3+1 key-missing: the object has no member `type` → Add \"type\"",
        "n:4:64+1 type-mismatch: `value` is a number, expected a string",
        "n:5:3+1 key-missing: the object has no member `type` → Add \"type\"",
        "n:6:3+1 key-missing: the object has no member `type` → Add \"type\"",
        "n:6:62+3 name-repeated: `1` stands in this list already → Remove or rename one of the two",
      ])
  }
}
