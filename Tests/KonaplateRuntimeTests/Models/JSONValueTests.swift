import Foundation
import KonaplateRuntime
import Testing

private func decoded(_ text: String) throws -> JSONValue {
  try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
}

private func encoded(_ value: JSONValue) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

private let samples: [(text: String, value: JSONValue)] = [
  ("null", nil), ("true", true), ("false", false), ("1", 1), ("0", 0), ("\"1\"", "1"), ("[]", []), ("{}", [:]),
  ("[1,\"a\",null,[true]]", [1, "a", nil, [true]]), ("{\"a\":{\"b\":[{}]}}", ["a": ["b": [[:]]]]),
]

@Suite struct JSONValueTests {
  @Test(arguments: samples)
  func `Every JSON value is read and written as it is`(text: String, value: JSONValue) throws {
    #expect(try decoded(text) == value)
    #expect(try encoded(value) == text)
  }

  @Test(arguments: [
    "9999999999999999999", "-9223372036854775809", "12345678901234567890123456789012345678", "0.1", "-0.000001",
  ])
  func `Numbers are exact`(text: String) throws {
    #expect(try encoded(try decoded(text)) == text)
  }

  @Test func `An object gives and takes members`() {
    var object: JSONObject = ["code": "A", "agreed": true]
    object["code"] = "B"
    object["agreed"] = nil
    object["note"] = .null
    #expect(object == ["code": "B", "note": nil])
    #expect(object["missing"] == nil)
  }

  @Test func `Something else than an object is no object`() {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(JSONObject.self, from: Data("[1]".utf8)) }
  }

  @Test func `Nesting beyond reason is an error`() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: DecodingError.self) { try decoded(text) }
  }
}
