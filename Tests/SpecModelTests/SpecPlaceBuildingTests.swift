import SpecModel
import Testing

@Suite struct SpecPlaceBuildingTests {
  private let endpoint = EndpointID(method: "POST", path: "/v1/x")

  @Test(
    arguments: [
      (["userInfo", "userId"], nil, "POST /v1/x#request.userInfo.userId"),
      (["userId"], "length", "POST /v1/x#request.userId.length"),
      (["type"], nil, "POST /v1/x#request.type"),
      (["headers"], nil, "POST /v1/x#request.fields.headers"),
      (["cardInfo", "type"], "type", "POST /v1/x#request.cardInfo.fields.type.type"),
    ] as [([String], String?, String)])
  func namesAField(_ names: [String], _ member: String?, _ expected: String) {
    #expect(SpecPlace.field(of: endpoint, in: .request, names: names, member: member).description == expected)
  }

  @Test func namesHeadersAndResults() {
    #expect(SpecPlace.header("X-A", of: nil, in: .response).description == "api#responseHeaders.X-A")
    #expect(
      SpecPlace.header("X-A", of: endpoint, in: .request, member: "length").description
        == "POST /v1/x#request.headers.X-A.length")
    #expect(SpecPlace.result("003_001", of: endpoint).description == "POST /v1/x#results.003_001")
  }
}
