import SpecModel
import SwiftEmission
import Testing

private func diagnostics(_ change: (inout Endpoint) -> Void) -> [String] {
  var endpoint = CardService.ping
  change(&endpoint)
  return Snippets(Spec(api: API(name: "x"), endpoints: [endpoint])).diagnostics
}

private func refusal(_ code: String, _ name: String?) -> Endpoint.Result {
  Endpoint.Result(status: 400, code: code, name: name, message: "No", description: "")
}

private func values(_ names: (String, String?)...) -> [Field] {
  let values = names.map { DocumentedValue(value: .string($0), name: $1) }
  return [Field(name: "kind", type: .string, presence: .required, values: values)]
}

@Suite struct NameTests {
  @Test(arguments: [
    (nil, "error swift-name-missing: GET /api/v1/ping#name gives the endpoint no name for Swift"),
    (
      "../Ping",
      """
      error swift-name-invalid: GET /api/v1/ping#name names the endpoint “../Ping”, which is no Swift identifier of ASCII \
      letters, digits and underscores
      """
    ),
    (
      "String",
      "error swift-name-reserved: GET /api/v1/ping#name names the endpoint “String”, which generated code needs for something else"
    ),
    (
      "class",
      "error swift-name-reserved: GET /api/v1/ping#name names the endpoint “class”, which generated code needs for something else"
    ),
    (
      "konaplateendpoints",
      """
      error swift-name-taken: GET /api/v1/ping#name names the endpoint “konaplateendpoints”, but the library needs that name itself
      """
    ),
  ])
  func `An endpoint's name is a type's`(name: String?, expected: String) {
    #expect(diagnostics { $0.name = name } == [expected])
  }

  @Test func `Two endpoints never share a file, even where letter case does not count`() {
    var other = CardService.ping
    other.id.path = "/api/v2/ping"
    other.name = "PING"
    let snippets = Snippets(Spec(api: API(name: "x"), endpoints: [CardService.ping, other]))
    #expect(
      snippets.diagnostics == [
        "error swift-name-taken: GET /api/v2/ping#name names the endpoint “PING”, but GET /api/v1/ping has that name"
      ])
    #expect(snippets.files == [])
  }

  @Test func `An error code's name is a case's`() {
    #expect(diagnostics { $0.results = [refusal("1", "a"), refusal("2", "default")] } == [])
    #expect(
      diagnostics {
        $0.results = [refusal("1", nil), refusal("2", "b c"), refusal("3", "self"), refusal("4", "results")]
      }
        == [
          """
          error swift-name-invalid: GET /api/v1/ping#results.2.name names the error code “b c”, which is no Swift identifier \
          of ASCII letters, digits and underscores
          """,
          "error swift-name-missing: GET /api/v1/ping#results.1.name gives the error code no name for Swift",
          """
          error swift-name-reserved: GET /api/v1/ping#results.3.name names the error code “self”, which generated code needs \
          for something else
          """,
          """
          error swift-name-reserved: GET /api/v1/ping#results.4.name names the error code “results”, which generated code \
          needs for something else
          """,
        ])
    #expect(
      diagnostics { $0.results = [refusal("1", "a"), refusal("2", "a")] } == [
        "error swift-name-taken: GET /api/v1/ping#results.2.name names the error code “a”, which is the name of “1”"
      ])
  }

  @Test func `A value's name is a static member's`() {
    #expect(diagnostics { $0.request.fields = values(("A", "rawValue"), ("B", "some")) } == [])
    #expect(
      diagnostics { $0.response.fields = values(("A", nil), ("B", "documented"), ("C", "c"), ("D", "c")) } == [
        """
        error swift-name-missing: GET /api/v1/ping#response.kind.values gives the value “A” no name for Swift
        """,
        """
        error swift-name-reserved: GET /api/v1/ping#response.kind.values names the value “B” “documented”, which generated \
        code needs for something else
        """,
        "error swift-name-taken: GET /api/v1/ping#response.kind.values names the value “D” “c”, which is the name of “C”",
      ])
  }

  @Test func `Fields that would be one property are refused`() {
    let names = ["a-b", "aB", "a-b"]
    #expect(
      diagnostics { $0.request.fields = names.map { Field(name: $0, type: .string, presence: .required) } } == [
        "error swift-name-taken: the field “a-b” of GET /api/v1/ping#request.a-b is there twice",
        "error swift-name-taken: the field “aB” of GET /api/v1/ping#request.aB and “a-b” become the same property",
      ])
  }

  @Test func `Objects nested beyond reason are refused`() {
    var field = Field(name: "a", type: .object, presence: .required)
    for _ in 0..<2000 { field = Field(name: "a", type: .object, presence: .required, fields: [field]) }
    let path = Array(repeating: "a", count: 33).joined(separator: ".")
    #expect(
      diagnostics { $0.request.fields = [field] } == [
        "error swift-nesting-too-deep: GET /api/v1/ping#request.\(path) is nested more than 32 objects deep"
      ])
  }
}
