import PageReader
import SpecModel
import Testing

@testable import SpecAssembly

struct HeaderCorrectionTests {
  private let header = SpecPlace(nil, ["requestHeaders", "X-Id", "length"])

  @Test func `a corrected departure departs no more`() throws {
    let pages = [
      CorrectionTests.page(path: "/a", header: "16"), CorrectionTests.page(path: "/b"),
      CorrectionTests.page(path: "/c"),
    ]
    let place = SpecPlace(CorrectionTests.endpoint, ["request", "headers", "X-Id", "length"])
    let readings = pages.enumerated().map { reading($1, file: "pages/\($0).txt") }
    let correction = CorrectionTests.set(
      place, expect: 16, value: 20, basis: assemble(readings).provenance.basis(of: place).hash)
    let assembly = assemble(readings, corrections: [correction])
    let spec = try #require(assembly.spec)
    #expect(spec.endpoints.flatMap { $0.request.headers.compactMap(\.departure) } == [])
    #expect(spec.api.requestHeaders.map(\.length) == [Bounds(exactly: 20)])
  }

  @Test func `the favourite of a tie is corrected as well`() throws {
    let pages = [CorrectionTests.page(path: "/a", header: "16"), CorrectionTests.page(path: "/b")]
    let place = SpecPlace(CorrectionTests.endpoint, ["request", "headers", "X-Id", "length"])
    let readings = pages.enumerated().map { reading($1, file: "pages/\($0).txt") }
    #expect(assemble(readings).spec?.api.requestHeaders.map(\.length) == [Bounds(exactly: 16)])
    let correction = CorrectionTests.set(
      place, expect: 16, value: 20, basis: assemble(readings).provenance.basis(of: place).hash)
    let spec = try #require(assemble(readings, corrections: [correction]).spec)
    #expect(spec.endpoints.flatMap { $0.request.headers.compactMap(\.departure) } == [])
    #expect(spec.api.requestHeaders.map(\.length) == [Bounds(exactly: 20)])
  }

  @Test func `a corrected shared header carries over to those that depart in something else`() throws {
    var reworded = CorrectionTests.page(path: "/a")
    reworded.requestHeaders.fields[0].description = [PageText("Another text")]
    let readings = [reworded, CorrectionTests.page(path: "/b"), CorrectionTests.page(path: "/c")].enumerated().map {
      reading($1, file: "pages/\($0).txt")
    }
    let correction = CorrectionTests.set(
      header, expect: 20, value: 21, basis: assemble(readings).provenance.basis(of: header).hash)
    let assembly = assemble(readings, corrections: [correction])
    let spec = try #require(assembly.spec)
    #expect(spec.api.requestHeaders.map(\.length) == [Bounds(exactly: 21)])
    #expect(spec.endpoints[0].request.headers[0].departure?.length == Bounds(exactly: 21))
    #expect(spec.endpoints[0].request.headers[0].departure?.description == ["Another text"])
    #expect(spec.endpoints[1].request.headers[0].departure == nil)
  }

  @Test func `a header that no page has is added to one endpoint, and to another`() throws {
    let readings = ["/a", "/b", "/c"].enumerated().map {
      reading(CorrectionTests.page(path: $1), file: "pages/\($0).txt")
    }
    let assembly = assemble(readings)
    let header = Field(name: "X-New", type: .string, presence: .required)
    let value = JSONValue.object([
      .init("name", .string("X-New")), .init("type", .string("string")), .init("presence", .string("required")),
    ])
    let corrections = try ["/c", "/a"].map { path in
      let place = SpecPlace(EndpointID(method: "POST", path: path), ["request", "headers", "X-New"])
      return try assembly.draftCorrection(.value(value), at: place, reason: ["The sandbox asks for it."])
    }
    for decided in [corrections, corrections.reversed()] {
      let corrected = assemble(readings, corrections: decided)
      #expect(corrected.report == [])
      let spec = try #require(corrected.spec)
      #expect(spec.api.requestHeaders.map(\.name) == ["X-Id", "X-New"])
      #expect(spec.api.requestHeaders.last == header)
      #expect(
        spec.endpoints.map { $0.request.headers.map(\.name) } == [["X-Id", "X-New"], ["X-Id"], ["X-Id", "X-New"]])
      #expect(spec.endpoints.flatMap { $0.request.headers.compactMap(\.departure) } == [])
    }
  }

  @Test func `a decision about a shared header rests on every page that has it`() {
    let pages = ["/a", "/b", "/c"].map { CorrectionTests.page(path: $0) }
    let before = assemble(pages[0], pages[1], pages[2]).provenance.basis(of: header)
    #expect(before.texts == ["X-Id", "string", "Required", "Length : 20", "The id"])
    let decision = CorrectionTests.set(header, expect: 20, value: 21, basis: before.hash, lines: before.texts)
    #expect(assemble(pages[0], pages[1], pages[2], corrections: [decision]).report == [])
    for index in pages.indices {
      var edited = pages
      edited[index] = CorrectionTests.page(path: pages[index].path, header: "19")
      let assembly = assemble(edited[0], edited[1], edited[2], corrections: [decision])
      #expect(assembly.diagnostics.map(\.rule.id) == ["correction-basis-changed"])
      #expect(
        assembly.diagnostics.first?.notes.map(\.message) == [
          "when decided, a line read “Length : 20”", "now a line reads “Length : 19”",
        ])
    }
  }
}
