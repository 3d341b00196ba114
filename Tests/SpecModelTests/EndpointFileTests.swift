import SpecModel
import Testing

struct EndpointFileTests {
  @Test(arguments: [
    ("POST /api/v1/card/status", "post-api-v1-card-status"),
    ("POST /api/v1/prepay-card/reissue", "post-api-v1-prepay-card-reissue"),
    ("GET /", "get"),
    ("POST /../../x", "post-x"),
    ("POST /카드/a", "post-a"),
    ("PUT /A_b//C.json/", "put-a-b-c-json"),
  ])
  func `a file is named after its endpoint`(_ id: String, _ slug: String) {
    #expect(EndpointID(id)?.slug == slug)
  }

  @Test func `a long name is cut and made distinct`() throws {
    let long = "POST /" + String(repeating: "ab/", count: 100)
    let slug = try #require(EndpointID(long)).slug
    #expect(slug.utf8.count == 120)
    #expect(slug.hasSuffix("-" + shortHash(long).prefix(8)))
  }

  @Test func `endpoints of one name all get a hash, whatever their order`() throws {
    let ids = try ["POST /a-b", "POST /a/b", "POST /c", "POST /a_b"].map { try #require(EndpointID($0)) }
    let paths = endpointFilePaths(ids)
    #expect(paths == endpointFilePaths(ids.reversed()))
    #expect(
      ids.map { paths[$0] } == [
        "endpoints/post-a-b-\(shortHash("POST /a-b").prefix(8)).json",
        "endpoints/post-a-b-\(shortHash("POST /a/b").prefix(8)).json", "endpoints/post-c.json",
        "endpoints/post-a-b-\(shortHash("POST /a_b").prefix(8)).json",
      ])
    let endpoints = ids.sorted().map { Endpoint(id: $0, title: "", version: "v1") }
    let spec = Spec(api: API(name: "S"), endpoints: endpoints)
    #expect(decodeSpec(encodeSpec(spec), folder: "").spec == spec)
  }

  @Test(arguments: [
    "", "POST", "POST ", "POST a", "post /a", "POST  /a", "POST /a b", "POST /a#b", "POST /a\u{85}", " /a",
  ])
  func `what is no method and path`(_ text: String) { #expect(EndpointID(text) == nil) }

  @Test func `the short hash is FNV-1a`() {
    #expect(shortHash("") == "cbf29ce484222325")
    #expect(shortHash("a") == "af63dc4c8601ec8c")
    #expect(shortHash("foobar") == "85944171f73967e8")
  }
}
