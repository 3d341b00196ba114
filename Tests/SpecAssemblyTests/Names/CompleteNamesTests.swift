import SpecModel
import Testing

@testable import SpecAssembly

struct CompleteNamesTests {
  private func endpoint(
    _ path: String, _ title: String, results: [Endpoint.Result] = [], fields: [Field] = []
  ) -> Endpoint {
    Endpoint(
      id: EndpointID(method: "POST", path: path), title: title, version: "v1",
      request: Endpoint.Section(fields: fields), results: results)
  }

  private func error(_ code: String, _ message: String, _ description: String = "", status: Int = 400)
    -> Endpoint.Result
  {
    Endpoint.Result(status: status, code: code, message: message, description: description)
  }

  private func completed(_ endpoints: [Endpoint], pinned: NameTable = NameTable()) -> (
    spec: Spec, names: NameTable, diagnostics: [String]
  ) {
    let completed = completeNames(of: Spec(api: API(name: "T"), endpoints: endpoints), pinned: pinned)
    return (completed.spec, completed.names, completed.diagnostics.map { "\($0.rule.id): \($0.message)" })
  }

  @Test func `titles that would share a name both give way, whatever their order`() {
    let one = endpoint("/api/v1/card", "Charge (Card)")
    let two = endpoint("/api/v1/account", "Charge (Account)")
    let three = endpoint("/api/v1/other", "Refund")
    let expected = ["ChargeCard", "ChargeAccount", "Refund"]
    #expect(completed([one, two, three]).spec.endpoints.map(\.name) == expected)
    #expect(completed([three, two, one]).spec.endpoints.map(\.name) == expected.reversed())
  }

  @Test func `one title on several versions and paths`() {
    let versions = ["/api/v1/user", "/api/v2/user"].map { endpoint($0, "User Register") }
    #expect(completed(versions).spec.endpoints.map(\.name) == ["UserRegisterV1", "UserRegisterV2"])
    let paths = ["/api/v1/user", "/api/v1/member"].map { endpoint($0, "Register") }
    #expect(completed(paths).spec.endpoints.map(\.name) == ["RegisterUser", "RegisterMember"])
  }

  @Test func `names that differ in letter case only collide, for they become file names`() {
    let found = completed([endpoint("/api/v1/a", "Log in"), endpoint("/api/v1/b", "Login")])
    #expect(found.spec.endpoints.map(\.name) == ["LogInA", "LoginB"])
  }

  @Test func `paths that only punctuation tells apart`() {
    let paths = ["/a/b", "/a-b", "/ab"]
    let found = completed(paths.map { endpoint($0, "가") }).spec.endpoints.map(\.name)
    #expect(found == paths.map { NameForms.endpoint(endpoint($0, "가")).last })
    #expect(Set(found).count == 3)
  }

  @Test func `a pinned name stays, and a newcomer gives way to it`() {
    let id = EndpointID(method: "POST", path: "/a")
    let pinned = NameTable(endpoints: [id: .init(type: "Refund", errors: ["001_001": "gone"])])
    let found = completed(
      [endpoint("/a", "Charge", results: [error("001_001", "Not found")]), endpoint("/b", "Refund")], pinned: pinned)
    #expect(found.spec.endpoints.map(\.name) == ["Refund", "RefundB"])
    #expect(found.spec.endpoints[0].results[0].name == "gone")
    #expect(found.names.endpoints[id]?.type == "Refund")
    #expect(found.diagnostics == [])
  }

  @Test func `successes have no name, and one code has one`() {
    let found = completed([
      endpoint(
        "/a", "A",
        results: [
          error("000_000", "Success", status: 200), error("001_001", "Not found"), error("001_001", "User not found."),
          error("001_002", "Locked"),
        ])
    ])
    #expect(found.spec.endpoints[0].results.map(\.name) == [nil, "notFound", "notFound", "locked"])
    #expect(found.names.endpoints.values.first?.errors == ["001_001": "notFound", "001_002": "locked"])
  }

  @Test func `one message of two codes is told apart by descriptions, else by codes`() {
    let described = completed([
      endpoint("/a", "A", results: [error("001_001", "Failed", "No money"), error("001_002", "Failed", "No card")])
    ])
    #expect(described.spec.endpoints[0].results.map(\.name) == ["noMoney", "noCard"])
    let alike = completed([
      endpoint("/a", "A", results: [error("001_001", "Failed", "Oh"), error("001_002", "Failed", "Oh")])
    ])
    #expect(alike.spec.endpoints[0].results.map(\.name) == ["failed001001", "failed001002"])
  }

  @Test func `values of nested fields and items are named and pinned by their place`() throws {
    let kind = Field(
      name: "kind", type: .string, presence: .required,
      values: [DocumentedValue(value: .string("A"), meaning: "First"), DocumentedValue(value: .string("B"))])
    let flag = Field(
      name: "flag", type: .boolean, presence: .required, values: [DocumentedValue(value: .boolean(true), meaning: "On")]
    )
    let box = Field(name: "box", type: .object, presence: .required, fields: [kind, flag])
    let list = Field(
      name: "list", type: .array, presence: .required, items: Field.Items(type: .object, fields: [kind]))
    let found = completed([endpoint("/a", "A", fields: [box, list])])
    let fields = found.spec.endpoints[0].request.fields
    #expect(fields[0].fields[0].values.map(\.name) == ["first", "valueB"])
    #expect(fields[0].fields[1].values.map(\.name) == [nil])
    #expect(fields[1].items?.fields[0].values.map(\.name) == ["first", "valueB"])
    #expect(
      found.names.endpoints.values.first?.values == [
        "request.box.kind": ["A": "first", "B": "valueB"], "request.list.kind": ["A": "first", "B": "valueB"],
      ])
    let again = completed(
      found.spec.endpoints.map { endpoint in
        var reworded = endpoint
        reworded.title = "Another title"
        reworded.request.fields[0].fields[0].values[0].meaning = "Erste"
        return reworded
      }, pinned: found.names)
    #expect(again.names == found.names)
    #expect(again.spec.endpoints[0].request.fields[0].fields[0].values.map(\.name) == ["first", "valueB"])
  }

  @Test func `values that spelling alone tells apart`() {
    let field = Field(
      name: "kind", type: .string, presence: .required,
      values: ["a-b", "a_b", "A", "a"].map { DocumentedValue(value: .string($0)) })
    let names = completed([endpoint("/a", "A", fields: [field])]).spec.endpoints[0].request.fields[0].values.map(\.name)
    #expect(Set(names.map { $0?.lowercased() }).count == 4)
  }

  @Test func `names that a hand-written spec has are kept and pinned`() {
    var written = endpoint("/a", "Charge", results: [error("001_001", "Failed")])
    written.name = "Pay"
    written.results[0].name = "declined"
    let found = completed([written, endpoint("/b", "Pay")])
    #expect(found.spec.endpoints.map(\.name) == ["Pay", "PayB"])
    #expect(found.spec.endpoints[0].results[0].name == "declined")
    #expect(found.names.endpoints[written.id] == .init(type: "Pay", errors: ["001_001": "declined"]))
  }

  @Test func `entries whose subject is gone are reported and kept`() {
    let id = EndpointID(method: "POST", path: "/a")
    let gone = EndpointID(method: "POST", path: "/gone")
    let pinned = NameTable(endpoints: [
      id: .init(type: "A", errors: ["009_009": "old"], values: ["request.kind": ["X": "ex"]]),
      gone: .init(type: "Gone"),
    ])
    let found = completed([endpoint("/a", "A")], pinned: pinned)
    #expect(found.names == pinned)
    #expect(
      found.diagnostics == [
        "name-unused: the name “old” is pinned for POST /a#results.009_009, which is not documented",
        "name-unused: the name “ex” is pinned for POST /a#request.kind.values, X, which is not documented",
        "name-unused: the name “Gone” is pinned for POST /gone, which is not documented",
      ])
  }

  @Test func `pinned names that cannot stand in Swift or stand twice`() {
    let id = EndpointID(method: "POST", path: "/a")
    let other = EndpointID(method: "POST", path: "/b")
    let results = [error("001_001", "x"), error("001_002", "y"), error("001_003", "z")]
    let pinned = NameTable(endpoints: [
      id: .init(type: "card", errors: ["001_001": "default", "001_002": "same", "001_003": "same"]),
      other: .init(type: "card"),
    ])
    #expect(
      completed([endpoint("/a", "A", results: results), endpoint("/b", "B")], pinned: pinned).diagnostics == [
        "name-invalid: “card”, the name of POST /a, cannot stand in Swift",
        "name-invalid: “default”, the name of POST /a#results.001_001, cannot stand in Swift",
        "name-taken: “same”, the name of POST /a#results.001_003, is the name of POST /a#results.001_002 as well",
        "name-invalid: “card”, the name of POST /b, cannot stand in Swift",
        "name-taken: “card”, the name of POST /b, is the name of POST /a as well",
      ])
  }
}
