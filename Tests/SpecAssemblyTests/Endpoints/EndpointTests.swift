import PageReader
import SpecModel
import Testing

@testable import SpecAssembly

struct EndpointTests {
  @Test func `method and path are normalised`() {
    let assembly = assemble(document(method: "POST", path: "api/v1/test"))
    #expect(assembly.spec?.endpoints.map(\.id) == [EndpointID(method: "POST", path: "/api/v1/test")])
    #expect(assembly.report == ["note path-without-slash: api/v1/test"])
  }

  @Test func `a version that differs from the path`() {
    let assembly = assemble(document(version: "v3", path: "/api/v2/test"))
    #expect(assembly.spec?.endpoints.first?.version == "v3")
    #expect(assembly.report == ["note version-differs: Version: v3"])
    #expect(assemble(document(version: "v3", path: "/api/test")).report == [])
  }

  @Test func `two pages of one endpoint name both files`() {
    let assembly = assemble(
      [
        reading(document(title: "B", path: "/a"), file: "pages/b.txt"),
        reading(document(title: "A", path: "/a"), file: "pages/a.txt"),
      ])
    #expect(assembly.spec == nil)
    let diagnostic = assembly.diagnostics.first
    #expect(assembly.diagnostics.count == 1)
    #expect(diagnostic?.rule.id == "endpoint-repeated")
    #expect(diagnostic?.message == "POST /a is described by pages/a.txt as well")
    #expect(diagnostic?.span?.file == "pages/b.txt")
    #expect(diagnostic?.notes.first?.span?.file == "pages/a.txt")
  }

  /// 요청 in one piece, and in its letters: what a page says stands in the spec letter for letter, whatever another page says.
  @Test func `texts that only look alike are two`() throws {
    let texts = ["\u{C694}\u{CCAD}", "\u{110B}\u{116D}\u{110E}\u{1165}\u{11BC}"]
    let pages = (0..<4).map { page in
      document(
        path: "/\(page)", headers: [field("X-Id", .string, .optional, nil, texts[page % 2])],
        request: [field("plain", .string, .optional, nil, texts[page % 2])])
    }
    let spec = try #require(assemble(pages.enumerated().map { reading($1, file: "pages/\($0).txt") }).spec)
    let decoded = try #require(decodeSpec(encodeSpec(spec), folder: "").spec)
    for spec in [spec, decoded] {
      let api = spec.api.requestHeaders.first
      for (page, endpoint) in spec.endpoints.enumerated() {
        let header = endpoint.request.headers.first?.departure ?? api
        for described in [endpoint.request.fields.first, header] {
          #expect(described?.description.first.map { Array($0.utf8) } == Array(texts[page % 2].utf8), "page \(page)")
        }
      }
      #expect(spec.endpoints.count == 4)
    }
  }

  @Test func `the order of the pages does not matter`() {
    let readings = [("/c", "15"), ("/a", "16"), ("/b", "15"), ("/d", "16")].map { path, length in
      reading(
        document(
          title: "Same Title", path: path,
          headers: [field("X-Id", .string, .required, .length(length)), field("X-\(path.dropFirst())")],
          request: [field("a", .string, .conditional, "Required if \"b\" is \"X\""), field("b")]),
        file: "pages\(path).txt")
    }
    let expected = assemble(readings)
    #expect(expected.spec?.endpoints.map(\.id.path) == ["/a", "/b", "/c", "/d"])
    for order in [[3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]] {
      let shuffled = assemble(order.map { readings[$0] })
      #expect(shuffled.spec == expected.spec)
      #expect(shuffled.names == expected.names)
      #expect(shuffled.diagnostics == expected.diagnostics)
    }
  }

  @Test func `a header is shared as most pages have it`() throws {
    let pages = [("/a", "16"), ("/b", "15"), ("/c", "15")].map { path, length in
      reading(
        document(path: path, headers: [field("X-Id", .string, .required, .length(length))]), file: "pages\(path).txt")
    }
    let spec = try #require(assemble(pages).spec)
    #expect(spec.api.requestHeaders.map(\.length) == [Bounds(exactly: 15)])
    #expect(spec.endpoints.map { $0.request.headers[0].departure?.length } == [Bounds(exactly: 16), nil, nil])
    let tie = try #require(assemble(Array(pages.prefix(2))).spec)
    #expect(tie.api.requestHeaders.map(\.length) == [Bounds(exactly: 16)])
  }

  @Test func `headers come in the order of their first use`() throws {
    let spec = try #require(
      assemble(
        document(path: "/b", headers: [field("X-Late"), field("X-Both")]),
        document(path: "/a", headers: [field("X-Both"), field("X-Early")])
      ).spec)
    #expect(spec.api.requestHeaders.map(\.name) == ["X-Both", "X-Early", "X-Late"])
    #expect(spec.endpoints[1].request.headers.map(\.name) == ["X-Late", "X-Both"])
  }

  @Test func `a doubt about a shared header is told once`() {
    let header = field("X-Id", .string, .optional, .length("0"))
    let assembly = assemble(document(path: "/a", headers: [header]), document(path: "/b", headers: [header]))
    #expect(assembly.report == ["note length-not-stated: Length : 0"])
  }

  @Test func `the selected test case is the first`() {
    var page = document(testCases: [PageTestCase(status: 200, label: "One"), PageTestCase(status: 400, label: "Two")])
    page.selectedTestCase = PageTestCase(status: 400, label: "Two")
    #expect(assemble(page).report == ["warning test-case-not-first: 400 - Two"])
  }

  @Test func `readings without a document are passed over, and nothing is said to be gone`() {
    let names = NameTable(endpoints: [EndpointID(method: "POST", path: "/lost"): .init(type: "Lost")])
    let correction = Correction(
      SpecPlace(EndpointID(method: "POST", path: "/lost"), ["title"]), .remove(expect: .null), reason: ["r"],
      basis: "0000000000000000")
    let readings = [reading(document()), readPage(PageSource(file: "pages/x.txt", bytes: Array("no page".utf8)))]
    let assembly = assemble(readings, corrections: [correction], names: names)
    #expect(assembly.report == [])
    #expect(assembly.spec?.endpoints.count == 1)
    #expect(assembly.names.endpoints.count == 2)
  }

  @Test func `description lines lose indentation and blanks, nothing else`() {
    #expect(keptText("  \t• a\u{A0} ") == "• a\u{A0}")
    #expect(keptText("\u{200B}") == nil)
    #expect(keptText(" \u{A0} ") == nil)
    #expect(keptText("-\u{A0}b") == "-\u{A0}b")
  }
}
