import Diagnostics
import PageReader
import Testing

@Suite struct RealPagesTests {
  @Test(arguments: try PageFiles.realPages())
  func everyLineHasARole(name: String) throws {
    let reading = readPage(try PageFiles.source(name))
    #expect(reading.document != nil)
    #expect(reading.diagnostics.filter { $0.severity > .note } == [])
    #expect(reading.ledger.lines.filter { $0.role == .unrecognised } == [])
  }

  @Test func theReissuancePageIsReadWhole() throws {
    let reading = readPage(try PageFiles.source("specs/pages/reissuance-of-prepaid-card-replacement-issuance.txt"))
    let page = try #require(reading.document)
    #expect(page.title == "Reissuance of Prepaid Card (Replacement Issuance)")
    #expect(page.mode == Labelled(.sync))
    #expect(page.version == Labelled("v1"))
    #expect(page.versions == [Labelled("v1")])
    #expect(page.method == "POST")
    #expect(page.path == "/api/v1/prepay-card/reissue/delivery")
    #expect(page.description.count == 1)
    #expect(page.requestHeaders.isEncrypted == false)
    #expect(page.requestHeaders.fields.count == 7)
    #expect(page.requestParameters.isEncrypted)
    #expect(
      page.requestParameters.fields.map(\.name) == [
        "userInfo", "userId", "addressInfo", "address", "addressDetail", "zipCode", "cardInfo", "oldCardNo",
        "isDeliveryRequired",
      ])
    #expect(
      page.requestParameters.fields[1]
        == PageField(
          name: "userId", type: .number, presence: Labelled(.required),
          constraint: Labelled(.bounds(min: "1", max: "9999999999999999999")),
          description: [
            PageText("Member ID"),
            PageText("- Member's unique ID given when registering for membership", startsParagraph: true),
          ]))
    #expect(
      page.requestParameters.fields[8]
        == PageField(
          name: "isDeliveryRequired", type: .boolean, presence: Labelled(.optional),
          widget: BooleanWidget(selected: true, choices: [true, false]),
          description: [
            PageText("Delivery of physical card"),
            PageText("When issuing a mobile card only, this field should be set to \"false\"."),
            PageText("- Default: true", startsParagraph: true),
            PageText("-\u{A0}true : Apply for physical card delivery"),
            PageText("-\u{A0}false : Do not apply for physical card delivery"),
          ]))
    #expect(page.responseParameters?.isEncrypted == true)
    #expect(page.responseParameters?.fields.count == 4)
    #expect(page.results.count == 10)
    #expect(
      page.results[3]
        == PageResult(
          status: 400, code: "003_018", message: "Card is already reissued error.",
          description: "This card has been reissued before."))
    #expect(page.offersMoreResults)
    #expect(page.selectedTestCase == PageTestCase(status: 200, label: "Test succeeded"))
    #expect(page.testCases.count == 19)
    let span = try #require(reading.ledger.span(of: .field(.requestParameters, 5, .constraint)))
    #expect(span.line == 172)
    #expect(span.lineText == "Length : 5")
    #expect(reading.ledger.span(of: .field(.requestParameters, 0, .constraint)) == nil)
    #expect(reading.ledger.span(of: .result(3, .code))?.line == 349)
  }

  @Test func theButtonOfAnArrayIsKept() throws {
    let reading = readPage(try PageFiles.source("specs/pages/physical-card-registration.txt"))
    let field = try #require(reading.document?.requestParameters.fields.first { $0.name == "tcList" })
    #expect(field.type == .arrayOfObjects)
    #expect(field.button == .object)
    #expect(field.description.count == 2)
  }

  @Test func theDamagedPageIsRepaired() throws {
    let reading = readPage(try PageFiles.source("specs/pages/discarding-a-card.txt"))
    let page = try #require(reading.document)
    #expect(page.requestParameters.fields[0].description[0] == PageText("Member’s ID"))
    #expect(reading.repairs[0] == PageRepair(line: 10, column: 1, damaged: "โ€‹", repaired: "\u{200B}"))
    #expect(reading.repairs[1] == PageRepair(line: 122, column: 7, damaged: "โ€™", repaired: "’"))
    #expect(reading.ledger.role(ofLine: 10) == .blank)
    #expect(reading.ledger.text(ofLine: 122) == "Member’s ID")
    #expect(reading.ledger.span(ofLine: 122).lineText == "Memberโ€™s ID")
    #expect(
      reading.messages == [
        "314: note: characters of this line were lost by a wrong decoding; no fact stands on it [encoding-loss]"
      ])
  }

  /// Only the repaired zero-width line and the navigation, which a document does not hold, differ.
  @Test(arguments: try PageFiles.realPages())
  func renderingGivesThePageBack(name: String) throws {
    let reading = readPage(try PageFiles.source(name))
    let page = try #require(reading.document)
    var expected = reading.ledger.lines
    expected.removeAll { $0.role == .navigation }
    var rendered = renderPage(page).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while rendered.last == "" { rendered.removeLast() }
    while expected.last?.role == .blank { expected.removeLast() }
    if name.hasSuffix("discarding-a-card.txt") { expected.removeSubrange(8..<10) }
    #expect(rendered == expected.map { $0.role == .blank ? "" : $0.text })
  }
}
