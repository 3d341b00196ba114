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

  @Test(arguments: [
    ("/v1/:id/lock", ":id"), ("/v1/card/:cardNo", ":cardNo"), ("/:a/:b", ":a, :b"), ("/v1/<id>/lock", "<id>"),
    ("/v1/%7Bid%7D", "%7Bid%7D"), ("/v1/%7bid%7d/x", "%7bid%7d"), ("/v1/:{id}", "{id}"), ("/v1/{card/<id>", "<id>"),
    ("/<a>/{b}/:c/%7Bd%7D?", "<a>, {b}, :c, %7Bd%7D, ?"), ("/v1/card?", "?"), ("/:id?x=1", ":id, ?x=1"),
  ])
  func knowsOtherSpellings(path: String, parts: String) {
    #expect(report(path) == ["POST \(path): the path holds \(parts), which nothing fills in: it is sent as it stands"])
  }

  @Test func aLongPartIsCut() {
    let found = report("/v1/{\(String(repeating: "x", count: 200))}")
    #expect(found.count == 1 && found[0].contains("x…, which nothing"), "\(found)")
  }

  @Test(arguments: [
    "/v1/card", "/", "/v1/{}", "/v1/{card", "/v1/card}", "/v1/}{", "/v1/card:lock", "/v1/:", "/v1/:/x", "/v1/<>",
    "/v1/a>b<c", "/v1/%7B%7D", "/v1/%7Bid", "/v1/%7", "/https://x.y:80/api",
  ])
  func aPlainPathIsFine(path: String) {
    #expect(report(path).isEmpty)
  }
}
