import Diagnostics
import SpecModel
import Testing

struct CorrectionsTests {
  private let basis = "85944171f73967e8"

  @Test func `corrections as they are written, and read back`() throws {
    let place = try #require(SpecPlace("POST /a#request.headers.X-Id.length"))
    let corrections = Corrections([
      Correction(
        place, .set(expect: .object([.init("min", .number(16)), .init("max", .number(16))]), value: .array([])),
        reason: ["Four pages say 15.", "So does the guide."], basis: basis, lines: ["Length : 16"]),
      Correction(place, .add(.string("x")), reason: ["r"], basis: basis),
      Correction(place, .remove(expect: .boolean(true)), reason: ["r"], basis: basis),
      Correction(place, .confirm(rule: "some-doubt", expect: nil), reason: ["r"], basis: basis),
    ])
    let text = """
      {
        "formatVersion": 1,
        "corrections": [
          {
            "at": "POST /a#request.headers.X-Id.length",
            "operation": "set",
            "expect": { "min": 16, "max": 16 },
            "value": [],
            "reason": [
              "Four pages say 15.",
              "So does the guide."
            ],
            "basis": "85944171f73967e8",
            "lines": [
              "Length : 16"
            ]
          },
          {
            "at": "POST /a#request.headers.X-Id.length",
            "operation": "add",
            "value": "x",
            "reason": [
              "r"
            ],
            "basis": "85944171f73967e8"
          },
          {
            "at": "POST /a#request.headers.X-Id.length",
            "operation": "remove",
            "expect": true,
            "reason": [
              "r"
            ],
            "basis": "85944171f73967e8"
          },
          {
            "at": "POST /a#request.headers.X-Id.length",
            "operation": "confirm",
            "rule": "some-doubt",
            "reason": [
              "r"
            ],
            "basis": "85944171f73967e8"
          }
        ]
      }

      """
    #expect(String(decoding: encodeCorrections(corrections), as: UTF8.self) == text)
    let decoded = decodeCorrections(Array(text.utf8), file: "c.json")
    #expect(decoded.value == corrections)
    let first = try #require(decoded.value?.entries.first?.spans)
    let spans = [first.whole, first.place, first.expect, first.value, first.basis, first.rule]
    #expect(
      spans.map { $0.map { "\($0.line):\($0.column)+\($0.length)" } } == [
        "4:5+1", "5:13+37", "7:17+1", "8:16+1", "13:16+18", nil,
      ])
  }

  @Test func `problems are listed where they stand`() {
    let text = """
      {
        "formatVersion": 1,
        "corrections": [
          { "at": "nowhere", "operation": "sett", "reason": "", "basis": "85944171F73967E8" },
          { "at": "api#name", "operation": "set", "value": 1, "rule": "r", "reason": [], "basis": "85944171f73967e8" },
          { "at": "api#name", "operation": "confirm", "value": 1, "reason": "r", "basis": "8" },
          { "operation": "remove", "expect": 1, "why": "r" },
          { "at": "api#name", "operation": "add", "value": 1, "reason": ["r", " "], "basis": "85944171f73967e8" }
        ]
      }
      """
    #expect(
      decodeCorrections(Array(text.utf8), file: "c").diagnostics.map(shown) == [
        "c:4:13+9 place-invalid: `nowhere` is no place, expected one such as `POST /api/v1/card#request.cardNo.length`",
        "c:4:37+6 value-invalid: `operation` is `sett`, expected `set`, `add`, `remove` or `confirm` → Write \"set\"",
        "c:4:55+2 value-invalid: `reason` says nothing, expected why this was decided → Say why",
        "c:4:68+18 value-invalid: `basis` is `85944171F73967E8`, expected sixteen lower-case hexadecimal digits",
        "c:5:57+6 key-unknown: `rule` is no member of a correction that is to `set` → Remove it",
        "c:5:5+1 key-missing: the object has no member `expect` → Add \"expect\"",
        "c:5:80+1 value-invalid: `reason` says nothing, expected why this was decided → Say why",
        "c:6:49+7 key-unknown: `value` is no member of a correction that is to `confirm` → Remove it",
        "c:6:5+1 key-missing: the object has no member `rule` → Add \"rule\"",
        "c:6:85+3 value-invalid: `basis` is `8`, expected sixteen lower-case hexadecimal digits",
        "c:7:5+1 key-missing: the object has no member `at` → Add \"at\"",
        "c:7:5+1 key-missing: the object has no member `reason` → Add \"reason\"",
        "c:7:5+1 key-missing: the object has no member `basis` → Add \"basis\"",
        "c:7:43+5 key-unknown: `why` is no member of a correction → Remove it, or use one of the members at, operation,"
          + " rule, expect, value, reason, basis, lines",
        "c:8:73+3 value-invalid: the list's element says nothing, expected why this was decided → Say why",
      ])
  }

  @Test func `values mean the same in whatever order their members stand`() {
    let left = JSONValue.object([.init("min", .number(1)), .init("max", .number(2))])
    let right = JSONValue.object([.init("max", .number(2)), .init("min", .number(1))])
    #expect(left != right)
    #expect(left.means(right))
    #expect(!JSONValue.array([.number(1), .number(2)]).means(.array([.number(2), .number(1)])))
  }
}
