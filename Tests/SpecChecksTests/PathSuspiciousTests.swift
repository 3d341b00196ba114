import SpecModel
import Testing

@Suite struct PathSuspiciousTests {
  private func report(_ path: String) -> [String] {
    SpecChecksTests.report("path-suspicious", of: spec([endpoint(path)]))
  }

  @Test(arguments: [
    ("https://x.y/api", "https://"), ("/https://x.y/api", "https://"), ("/HTTP://x", "HTTP://"), ("//x.y/api", "//"),
  ])
  func namesTheAddressOfAServer(path: String, start: String) {
    expect(path, "begins with \(start)")
  }

  @Test(arguments: [
    ("/a/../b", ".."), ("/..", ".."), ("/a/./b", "."), ("/a/%2E%2e/b", "%2E%2e"), ("/a/..?x=1", ".."),
  ])
  func namesSegmentsThatOthersResolve(path: String, segment: String) {
    expect(path, "holds the segment \(segment)")
  }

  @Test func namesBothInOneFinding() {
    expect("/https://x.y/../a/./b", "begins with https:// and holds the segment ..")
  }

  private func expect(_ path: String, _ doubt: String) {
    let place = SpecPlace(EndpointID(method: "POST", path: path))
    #expect(
      report(path) == ["\(place): the path \(doubt): it is sent as it stands, behind the address of the server"])
  }

  @Test(arguments: ["/v1/card", "/", "/v1/a..b", "/v1/.../x", "/v1//card", "/v1/card?to=https://x/../y", "/a:b/c", ""])
  func aPlainPathIsFine(path: String) {
    #expect(report(path).isEmpty)
  }
}
