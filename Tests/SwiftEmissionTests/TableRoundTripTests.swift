import KonaplateRuntime
import SeededRandom
import SpecModel
import SwiftEmission
import Testing

/// An endpoint that holds texts wherever a table of the generated code has them.
private func endpoint(saying next: () -> String) -> SpecModel.Endpoint {
  var endpoint = CardService.ping
  endpoint.results = (0..<3).map { number in
    SpecModel.Endpoint.Result(
      status: 400 + number, code: next(), name: "refused\(number)", message: next(), description: next())
  }
  endpoint.testCases = (0..<3).map { SpecModel.Endpoint.TestCase(status: 200 + $0, label: next()) }
  // A name longer than any identifier would be refused.
  func name() -> String { String(String.UnicodeScalarView(next().unicodeScalars.prefix(16))) }
  let inner = Field(name: name() + "inner", type: .boolean, presence: .optional, description: [next(), "- " + next()])
  endpoint.request.fields = [
    Field(name: name() + "last", type: .boolean, presence: .optional, description: [next(), next(), next()]),
    Field(name: "first" + name(), type: .boolean, presence: .optional, description: [next()]),
    Field(name: "object" + name(), type: .object, presence: .optional, description: [next()], fields: [inner]),
  ]
  return endpoint
}

/// The described fields by their paths.
private func texts(of fields: [Field], in place: String = "") -> [String: String] {
  fields.reduce(into: [:]) { texts, field in
    if field.description.contains(where: { !$0.isEmpty }) {
      texts[place + field.name] = field.description.joined(separator: "\n")
    }
    texts.merge(SwiftEmissionTests.texts(of: field.fields, in: place + field.name + ".")) { first, _ in first }
  }
}

/// Texts as bytes: strings are equal where only their normalisation differs.
private func bytes(_ texts: String...) -> [[UInt8]] { texts.map { Array($0.utf8) } }

private func checkTables(of endpoint: SpecModel.Endpoint, _ origin: Comment) throws {
  let snippets = Snippets(Spec(api: API(name: "Konaplate"), endpoints: [endpoint]))
  #expect(snippets.diagnostics == [], origin)
  let code = snippets.file()

  let results = DocumentedResult.list(try #require(literalText(behind: "results: ", in: code), origin))
  #expect(results.map(\.status) == endpoint.results.map(\.status), origin)
  #expect(
    results.map { bytes($0.code, $0.message, $0.description) }
      == endpoint.results.map { bytes($0.code, $0.message, $0.description) }, origin)

  let labels = TestLabel.list(try #require(literalText(behind: "testLabels: ", in: code), origin))
  #expect(labels.map(\.status) == endpoint.testCases.map(\.status), origin)
  #expect(labels.map { bytes($0.label) } == endpoint.testCases.map { bytes($0.label) }, origin)
  #expect(labels.allSatisfy { $0.result.map(endpoint.results.indices.contains) ?? true }, origin)

  let expected = texts(of: endpoint.request.fields)
  let written = literalText(behind: "requestTexts: ", in: code)
  let found = written.map { FieldTexts.list($0) } ?? [:]
  func sorted(_ texts: [String: String]) -> [[[UInt8]]] {
    texts.map { bytes($0.key, $0.value) }.sorted { $0[0].lexicographicallyPrecedes($1[0]) }
  }
  #expect(sorted(found) == sorted(expected), origin)
}

/// What generated code writes as tables, the runtime reads as the spec has it.
@Suite struct TableRoundTripTests {
  @Test(arguments: HostileTexts.all)
  func `Hostile texts come back as they were`(text: String) throws {
    try checkTables(of: endpoint { text }, "\(text.debugDescription)")
  }

  @Test func `Texts of awkward pieces come back as they were`() throws {
    let pieces = [
      "\\", "\\\\", "\\n", "\n", "\"", #"""""#, "\\(x)", "\\u{41}", " ", "  ", "\t", "\u{A0}", "\r", "\r\n", "\u{85}",
      "\u{2028}", "\u{200B}", "\u{0}", "\u{301}", "400 001_001", "- 0", "-", "0", "n", "카드", "word",
      "a longer run of words ",
      String(repeating: "x", count: 119), String(repeating: "many ", count: 26), String(repeating: "\\", count: 61),
      String(repeating: " ", count: 121),
    ]
    for seed in 0..<300 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let endpoint = endpoint {
        let count = random.number(0...5)
        return (0..<count).map { _ in random.pick(pieces) }.joined()
      }
      try checkTables(of: endpoint, "seed \(seed)")
    }
  }
}
