import PageReader
import Testing

@Suite struct FixtureTests {
  @Test(arguments: fixtureDocuments.keys.sorted())
  func fixtureReadsAsItsDocument(name: String) throws {
    let reading = readPage(try PageFiles.source("Tests/Fixtures/Pages/\(name).txt"))
    #expect(reading.document == fixtureDocuments[name])
    #expect(reading.diagnostics == [])
  }

  @Test func everyFixtureHasItsExpectation() throws {
    let names = try PageFiles.fixtures().map {
      String($0.dropFirst("Tests/Fixtures/Pages/".count).dropLast(".txt".count))
    }
    #expect(names.sorted() == (Array(fixtureDocuments.keys) + fixtureMessages.keys).sorted())
  }

  @Test(arguments: fixtureMessages.keys.sorted())
  func fixtureIsRefusedWithItsMessage(name: String) throws {
    let reading = readPage(try PageFiles.source("Tests/Fixtures/Pages/\(name).txt"))
    #expect(reading.document == nil)
    #expect(reading.messages == fixtureMessages[name])
  }

  /// Line by line, up to repairs, interface and navigation lines, blanks that hold invisible characters, and those in labels.
  @Test(arguments: fixtureDocuments.keys.sorted())
  func renderingGivesThePageBack(name: String) throws {
    let reading = readPage(try PageFiles.source("Tests/Fixtures/Pages/\(name).txt"))
    let page = try #require(reading.document)
    var expected = reading.ledger.lines.filter { $0.role != .navigation }
    while expected.last?.role == .blank { expected.removeLast() }
    var rendered = renderPage(page).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while rendered.last == "" { rendered.removeLast() }
    if name == "invisible-characters" {
      // A paragraph of no-break spaces alone is space between paragraphs.
      let place = try #require(rendered.firstIndex(of: "-\u{A0}A : first"))
      rendered.insert(contentsOf: ["", ""], at: place)
      rendered = rendered.map(visible)
      expected = expected.map { Ledger.Line(text: visible($0.text), role: $0.role) }
    }
    #expect(rendered.count == expected.count)
    for (index, line) in expected.enumerated() where index < rendered.count && line.role != .interface {
      #expect(rendered[index] == (line.role == .blank ? "" : line.text), "line \(index + 1)")
    }
  }

  private func visible(_ line: String) -> String {
    let text = line.unicodeScalars.filter { $0 != "\u{200B}" }.map { $0 == "\u{A0}" ? " " : $0 }
    return String(String.UnicodeScalarView(text)).trimmingPrefix(while: { $0 == " " })
      .reversed().drop { $0 == " " }.reversed().reduce(into: "") { $0.append($1) }
  }
}

/// The fixtures that are no complete pages, and what is said of them.
private let fixtureMessages: [String: [String]] = [
  "capture-without-requests": [
    "1: error: this is an incomplete capture of a page: it lacks request headers and request parameters [capture-incomplete]"
  ],
  "capture-without-requests-korean": [
    "1: error: this is an incomplete capture of a page: it lacks request headers and request parameters [capture-incomplete]"
  ],
  "capture-without-blank-lines": [
    "1: error: this is an incomplete capture of a page: it lacks method, path and description; "
      + "request headers and request parameters; test cases [capture-incomplete]"
  ],
  "capture-without-blank-lines-korean": [
    "1: error: this is an incomplete capture of a page: it lacks method, path and description; "
      + "request headers and request parameters; test cases [capture-incomplete]"
  ],
  "damaged-beyond-repair": [
    "47: error: characters of this line were lost by a wrong decoding and cannot be recovered with certainty [encoding-loss]"
  ],
  "field-without-name": [
    "39: error: expected a field's name before this type; “Request Parameters”, the line before it, is none "
      + "[field-name-missing]"
  ],
]
