import Foundation
import Testing

@testable import KonaplateRuntime

@Suite("Where a documented path leads")
struct ServerURLTests {
  @Test(arguments: [
    ("/api/v1/card", "/api/v1/card"),
    ("api/v1/card", "/api/v1/card"),
    ("/api/v1/card?x=1", "/api/v1/card?x=1"),
    ("/api/v1/card?x=1&y=a/b?c:@", "/api/v1/card?x=1&y=a/b?c:@"),
    ("/api/v1/card?", "/api/v1/card?"),
    ("/a/%7Bid%7D", "/a/%7Bid%7D"),
    ("/a/%ec%b9%b4?q=%20", "/a/%ec%b9%b4?q=%20"),
    ("/a/{id}/<no>", "/a/%7Bid%7D/%3Cno%3E"),
    ("/a?x={y}", "/a?x=%7By%7D"),
    ("/a/:id;v=1,2/~b.c-d_e!$&'()*+=@", "/a/:id;v=1,2/~b.c-d_e!$&'()*+=@"),
    ("/a b/카", "/a%20b/%EC%B9%B4"),
    ("/100%/%2/%zz/%", "/100%25/%252/%25zz/%25"),
    ("/a#b", "/a%23b"),
    ("/a[0]|^`\"\\", "/a%5B0%5D%7C%5E%60%22%5C"),
    ("//a//b/", "//a//b/"),
    ("/../a/./b", "/../a/./b"),
    ("/", "/"),
  ])
  func letterForLetter(path: String, sent: String) {
    for base in ["https://example.test", "https://example.test/open-api/"] {
      let prefix = base.hasSuffix("/") ? String(base.dropLast()) : base
      #expect(ClientConfiguration.Server(base).url(of: path)?.absoluteString == prefix + sent)
    }
  }

  @Test func aQueryFollowsThatOfTheServer() {
    let server = ClientConfiguration.Server("https://example.test/api?key=1")
    #expect(server.url(of: "/a?x=1")?.absoluteString == "https://example.test/api/a?key=1&x=1")
    #expect(server.url(of: "/a?")?.absoluteString == "https://example.test/api/a?key=1")
    #expect(server.url(of: "/a")?.absoluteString == "https://example.test/api/a?key=1")
  }

  @Test func parametersFollowADocumentedQuery() {
    let server = ClientConfiguration.Server("https://example.test")
    let urls = ["/a?x=1", "/a?"].map { server.url(of: $0)?.appending(percentEncodedQuery: "y=2")?.absoluteString }
    #expect(urls == ["https://example.test/a?x=1&y=2", "https://example.test/a?y=2"])
  }
}
