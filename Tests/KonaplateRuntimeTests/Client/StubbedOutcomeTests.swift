import KonaplateRuntime
import Testing

@Suite("Test doubles")
struct StubbedOutcomeTests {
  private typealias Outcome = StubbedOutcome<CardCall>

  private func rejected(_ code: String, _ text: String?) -> Result<CardCall.Response, CallError<CardCall.ErrorCode>> {
    .failure(.rejected(Rejection(status: 400, code: code, text: text)))
  }

  @Test func outcomesAreReadyMade() async {
    #expect(Outcome.success.result == .success(CardCall.sampleResponse))
    #expect(Outcome.success(.init(applyNo: "2")).result == .success(.init(applyNo: "2")))
    #expect(Outcome.rejection(.cardReissued).result == rejected("003_018", "Reissued already."))
    #expect(Outcome.rejection(code: "9", text: "Other").result == rejected("9", "Other"))
    #expect(Outcome.failure(.invalid([])).result == .failure(.invalid([])))
    let answer: StubbedAnswer<CardCall> = { .success(.init(applyNo: "\($0.userId)")) }
    #expect(await answer(CardCall.request).result == .success(.init(applyNo: "7")))
  }

  @Test func testCasesAnswerByTheirLabels() async {
    #expect(Outcome.testCase("Fine").result == .success(CardCall.sampleResponse))
    #expect(Outcome.testCase("Was reissued before").result == rejected("003_018", "Reissued already."))
    #expect(Outcome.testCase("Hidden by the page").result == rejected("", "Hidden by the page"))
    #expect(CardCall.testCases.map(\.description).last == "400 - Hidden by the page")
  }

  @Test func whatIsUnsetSaysHowToSetIt() async {
    await #expect(
      throws: CallError<CardCall.ErrorCode>.transport(
        TransportError(
          .notStubbed("Double.onCardCall is not set: give it an answer first, for example { _ in .success }"),
          nothingWasSent: true))
    ) { try await StubbedAnswers(of: "Double").answer(CardCall.self, CardCall.request) }
    guard case .failure(let error) = Outcome.testCase("Fin").result else { return }
    #expect(
      error.description == """
        CardCall has no test case "Fin"; it has "Fine", "Was reissued before", "Hidden by the page", nothing was sent
        """)
  }
}
