import SpecModel
import Testing

@Suite struct PathParameterTests {
  private func report(_ path: String) -> [String] {
    SpecChecksTests.report("path-parameter", of: spec([endpoint(path)]))
  }

  @Test func namesWhatCallersWouldHaveToFillIn() {
    #expect(
      report("/v1/card/{cardNo}/lock/{reason}") == [
        "POST /v1/card/{cardNo}/lock/{reason}: the path holds {cardNo}, {reason}, "
          + "which nothing fills in: it is sent as it stands"
      ])
  }

  @Test func namesAQuery() {
    #expect(
      report("/v1/card?detail=&page=1") == [
        "POST /v1/card?detail=&page=1: the path holds ?detail=&page=1, which nothing fills in: it is sent as it stands"
      ])
    #expect(
      report("/v1/{id}?x={y}") == [
        "POST /v1/{id}?x={y}: the path holds {id}, ?x={y}, which nothing fills in: it is sent as it stands"
      ])
  }

  @Test func aLongPartIsCut() {
    let found = report("/v1/{\(String(repeating: "x", count: 200))}")
    #expect(found.count == 1 && found[0].contains("x…, which nothing"), "\(found)")
  }

  @Test(arguments: ["/v1/card", "/", "/v1/{}", "/v1/{card", "/v1/card}", "/v1/}{"])
  func aPlainPathIsFine(path: String) {
    #expect(report(path).isEmpty)
  }
}
