import SpecModel
import Testing

@Suite struct HeaderPresenceDiffersTests {
  private let shared = text("X-Zone")
  private let departure = HeaderUse(name: "X-Zone", departure: text("X-Zone", .optional))

  @Test func reportsTheHeaderThatDepartsFromTheMajority() {
    let endpoints = [
      endpoint("/a", headers: [HeaderUse(name: "X-Zone")]), endpoint("/b", headers: [departure]),
      endpoint("/c", headers: [HeaderUse(name: "X-Zone")]),
    ]
    #expect(
      report("header-presence-differs", of: spec(endpoints, headers: [shared])) == [
        "POST /b#request.headers.X-Zone.presence: X-Zone is optional here, required in 2 other places",
        "  POST /a#request.headers.X-Zone.presence: it is required",
      ])
  }

  @Test func requestsAndResponsesAreComparedApart() {
    var both = endpoint("/a", headers: [HeaderUse(name: "X-Zone")])
    both.response.headers = [HeaderUse(name: "X-Zone")]
    let whole = Spec(
      api: API(name: "Test", requestHeaders: [shared], responseHeaders: [text("X-Zone", .optional)]), endpoints: [both])
    #expect(report("header-presence-differs", of: whole).isEmpty)
  }
}
