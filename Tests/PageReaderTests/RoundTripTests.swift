import PageReader
import PageSamples
import SeededRandom
import Testing

@Suite struct RoundTripTests {
  /// Every document that can be written is read back as it was, and without a complaint.
  @Test(arguments: 0..<20)
  func readingGivesARenderedDocumentBack(batch: UInt64) throws {
    for seed in (batch * 250)..<(batch * 250 + 250) {
      var generator = RandomDocument(random: SeededRandom(seed: seed))
      let document = generator.document()
      let reading = read(renderPage(document))
      guard reading.document == document, reading.diagnostics.allSatisfy({ $0.rule.id == "section-empty" }) else {
        Issue.record(
          "seed \(seed): \(reading.messages)\n\(difference(reading.document, document))\n\(renderPage(document))")
        return
      }
    }
  }

  /// Line ends and surrounding blanks of the portal's own words make no difference.
  @Test func lineEndsWithCarriageReturnsReadTheSame() {
    for seed in UInt64(0)..<50 {
      var generator = RandomDocument(random: SeededRandom(seed: seed))
      let document = generator.document()
      let lines = renderPage(document).split(separator: "\n", omittingEmptySubsequences: false)
      let reading = read(lines.joined(separator: "\r\n"))
      #expect(reading.document == document, "seed \(seed)")
    }
  }

  @Test func everyLineOfARenderedDocumentHasTheRoleOfItsElement() {
    for seed in UInt64(0)..<200 {
      var generator = RandomDocument(random: SeededRandom(seed: seed))
      let ledger = read(renderPage(generator.document())).ledger
      for line in 1...ledger.lineCount {
        guard case .element(let element) = ledger.role(ofLine: line) else { continue }
        if case .encryption = element { continue }
        #expect(ledger.line(of: element) == line, "seed \(seed), line \(line): \(element)")
      }
    }
  }

  @Test func generatedPagesForMeasuringAreReadWithoutAComplaint() {
    for index in 0..<200 {
      let reading = readPage(samplePage(index))
      #expect(reading.diagnostics == [], "page \(index)")
      #expect(reading.document != nil)
    }
  }

  private func difference(_ found: PageDocument?, _ expected: PageDocument) -> String {
    guard let found else { return "no document" }
    for kind in PageElement.SectionKind.allCases {
      let pair = (found.section(kind), expected.section(kind))
      if pair.0 == pair.1 { continue }
      for (left, right) in zip(pair.0?.fields ?? [], pair.1?.fields ?? []) where left != right {
        return "found \(left)\nexpected \(right)"
      }
      return "\(kind): \(pair.0?.fields.map(\.name) ?? []) against \(pair.1?.fields.map(\.name) ?? [])"
    }
    for (left, right) in zip(found.results, expected.results) where left != right {
      return "found \(left)\nexpected \(right)"
    }
    return "found \(found)\nexpected \(expected)"
  }
}
