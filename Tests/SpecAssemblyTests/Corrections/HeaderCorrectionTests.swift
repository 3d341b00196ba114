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
}
