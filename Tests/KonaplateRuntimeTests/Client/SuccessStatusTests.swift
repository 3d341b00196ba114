import KonaplateRuntime
import Testing

@Suite("Success of another status than 200")
struct SuccessStatusTests {
  /// A call whose documented successes are 201 and 204.
  private enum CreateCall: StubbableEndpoint {
    typealias Request = CardCall.Request

    struct Response: Codable, Hashable, Sendable {}

    enum ErrorCode: String, DocumentedErrorCode {
      case created = "000_201"
      case invalidParameter = "000_002"

      static var results: [DocumentedResult] { CreateCall.results }
    }

    static let facts = EndpointFacts(
      method: "POST", path: "/api/v1/new", title: "New", version: "v1", mode: .sync, encryptsRequest: false,
      encryptsResponse: false, listsEveryResult: true)
    static let results = [
      DocumentedResult(status: 201, code: "000_201", message: "Invalid input parameter. cardNo", description: ""),
      DocumentedResult(status: 204, code: "000_204", message: "Gone.", description: ""),
      DocumentedResult(status: 400, code: "000_002", message: "Invalid input parameter", description: ""),
    ]
    static let requestTexts = ["cardNo": "Number of the card"]
    static let sampleResponse = Response()
    static let testLabels = [
      TestLabel(status: 201, label: "Created", result: 0), TestLabel(status: 400, label: "Refused", result: 2),
    ]
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
