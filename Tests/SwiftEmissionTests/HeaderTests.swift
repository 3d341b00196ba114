import SpecModel
import SwiftEmission
import Testing

private let zone = Field(
  name: "X-Zone", type: .string, presence: .required, length: Bounds(exactly: 3),
  values: [DocumentedValue(value: .string("KST")), DocumentedValue(value: .string("UTC"))],
  description: ["Zone of the clock", "in \"letters\""])

private let key = Field(
  name: "X-Key", type: .string, presence: .conditional, format: "YYYYMMDD", isSensitive: true)

private func library(_ uses: [HeaderUse], headers: [Field] = [zone, key]) -> Snippets {
  var endpoint = CardService.ping
  endpoint.request.headers = uses
  return Snippets(Spec(api: API(name: "Konaplate", requestHeaders: headers), endpoints: [endpoint]))
}

@Suite struct HeaderTests {
  @Test func `What pages say about headers stands in one list`() throws {
    let snippets = library([HeaderUse(name: "X-Zone"), HeaderUse(name: "X-Key")])
    #expect(
      snippets.declaration("public static let requestHeaders", in: "KonaplateEndpoints.swift") == #"""
        /// The request headers that endpoints share, in the documentation's order.
        public static let requestHeaders: [DocumentedHeader] = [
          DocumentedHeader(
            "X-Zone",
            isRequired: true,
            length: 3...3,
            values: ["KST", "UTC"],
            documentation: "Zone of the clock\nin \"letters\""
          ),
          DocumentedHeader(
            "X-Key",
            format: ValueFormat("YYYYMMDD", [.year, .month, .day]),
            isSensitive: true
          ),
        ]
        """#)
    #expect(snippets.file().contains("requestHeaders: KonaplateEndpoints.requestHeaders\n"))
    #expect(snippets.diagnostics == [])
    #expect(try Toolchain.lint(snippets.files) == "")
    #expect(try Toolchain.typecheck(snippets.files) == "")
  }

  @Test func `A page that says otherwise says it beside its endpoint`() throws {
    var departure = zone
    departure.length = Bounds(min: 3, max: 4)
    departure.values = []
    departure.description = []
    let snippets = library([HeaderUse(name: "X-Zone", departure: departure), HeaderUse(name: "X-Key")])
    #expect(
      snippets.declaration("EndpointFacts(").contains(
        """
          requestHeaders: KonaplateEndpoints.requestHeaders.picking(
            ["X-Zone", "X-Key"],
            departing: [
              DocumentedHeader(
                "X-Zone",
                isRequired: true,
                length: 3...4
              )
            ]
          )
        """))
    #expect(try Toolchain.lint(snippets.files) == "")
    #expect(try Toolchain.typecheck(snippets.files) == "")
  }

  @Test func `Only headers that the client cannot fill come from the configuration`() {
    let names = ["Content-Type", "accept", "x-km-access-key", "X-KM-Tran-Time", "X-Zone"]
    let headers = names.map { Field(name: $0, type: .string, presence: .required) }
    let lines = library(names.map { HeaderUse(name: $0) }, headers: headers).file("KonaplateAPI.swift").split(
      separator: "\n")
    #expect(
      lines.filter { $0.contains("Takes the header") }.map { $0.drop { $0 == " " } } == [
        "/// Takes the header `X-Zone` from the configuration’s additional headers."
      ])
  }

  @Test func `A page without headers says nothing about them`() {
    let snippets = library([])
    #expect(!snippets.file().contains("requestHeaders"))
    #expect(!snippets.file("KonaplateEndpoints.swift").contains("requestHeaders"))
  }

  @Test func `What cannot be checked in a header is a note`() {
    let header = Field(
      name: "X-Count", type: .number, presence: .required, length: Bounds(exactly: 1), range: Bounds(min: 1, max: 3))
    let snippets = library([HeaderUse(name: "X-Count")], headers: [header])
    #expect(
      snippets.diagnostics == [
        "note constraint-not-enforced: api#requestHeaders.X-Count.length stands on a field that is no string",
        "note constraint-not-enforced: api#requestHeaders.X-Count.range is the range of a header, whose value is text",
      ])
  }
}
