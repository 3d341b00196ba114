import KonaplateRuntime
import Testing

@Suite("Success of another status than 200")
struct SuccessStatusTests {
  /// A call whose documented successes are 201 and 204.
  private enum CreateCall: Endpoint {
    typealias Request = CardCall.Request

    typealias Response = NoFields

    enum ErrorCode: String, DocumentedErrorCode {
      case created = "000_201"
      case invalidParameter = "000_002"

      static var allCases: [Self] { [.invalidParameter] }
      static var results: [DocumentedResult] { CreateCall.results }
    }

    static let documentation = EndpointDocumentation(
      EndpointFacts(
        method: "POST", path: "/api/v1/new", title: "New", version: "v1", mode: .sync, encryptsRequest: false,
        encryptsResponse: false, listsEveryResult: true),
      results: """
        201 000_201
          Invalid input parameter. cardNo
        204 000_204
          Gone.
        400 000_002
          Invalid input parameter
        """,
      requestTexts: """
        cardNo
          Number of the card
        """,
      testLabels: """
        201 0 Created
        400 2 Refused
        """)
    static let sampleResponse = Response()
  }

  private func isTaken(_ status: Int, _ body: String) async -> Bool {
    let client = KonaplateClient(configuration: configuration(), transport: FakeTransport(status: status, body))
    return (try? await client.send(CreateCall.self, CardCall.request)) != nil
  }

  @Test func answersOfADocumentedSuccessAreTaken() async {
    #expect(await isTaken(201, #"{"response":{"code":"000_201"}}"#))
    #expect(await isTaken(202, #"{"response":{"code":"000_000"}}"#))
    #expect(await isTaken(204, #"{"response":{"code":"000_204"}}"#))
    #expect(await isTaken(204, ""))
    #expect(await !isTaken(201, #"{"response":{"code":"000_002"}}"#))
    #expect(await !isTaken(300, #"{"response":{"code":"000_201"}}"#))
  }

  @Test func aTestCaseOfItSucceeds() {
    #expect(StubbedOutcome<CreateCall>.testCase("Created").result == .success(CreateCall.sampleResponse))
    #expect(CreateCall.testCases.map(\.isSuccess) == [true, false])
    #expect(CreateCall.results.map(\.isSuccess) == [true, true, false])
  }

  @Test func itIsNoErrorCodeAndRefusesNothing() {
    #expect(CreateCall.ErrorCode.allCases == [.invalidParameter])
    #expect(CreateCall.ErrorCode.created.result == nil)
    let violations = CreateCall.violations(of: CardCall.Request(userId: 7, cardNo: "4"))
    #expect(violations.map(\.code) == ["000_002"])
  }
}
