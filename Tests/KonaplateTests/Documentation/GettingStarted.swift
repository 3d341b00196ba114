import Foundation
import Konaplate
import KonaplateRuntime
import Testing

// The code of the getting-started article: each region between `snippet` and `end` stands there word for word.

private struct NoKeyStore: Error {}

private func hmacSHA256(of body: Data, key: Data) throws -> Data {
  if key.isEmpty { throw NoKeyStore() }
  return Data(repeating: UInt8(truncatingIfNeeded: body.count), count: 32)
}

// snippet: client
func makeClient(aspID: String, accessKey: String, secretKey: Data, cipher: any BodyCipher) -> KonaplateClient {
  let signer = TransactionTokenSigner { body in try hmacSHA256(of: body, key: secretKey) }
  return KonaplateClient(
    configuration: ClientConfiguration(
      server: .sandbox, aspID: aspID, accessKey: accessKey, signer: signer, cipher: cipher),
    middleware: [LogMiddleware { line in print(line) }])
}
// end

private func reissue(by client: KonaplateClient, cardNumber: String) async throws {
  // snippet: call
  let reissued = try await client.prepaidCardReissuance(
    .init(
      userInfo: .init(userId: 42),
      addressInfo: .init(address: "110 Sejong-daero", addressDetail: "Room 5", zipCode: "04524"),
      cardInfo: .init(oldCardNo: cardNumber)))
  print(reissued.cardApplyNo)
  // end
}

private func isComplete(_ input: String) -> Bool {
  // snippet: bounds
  let zipCode = PrepaidCardReissuance.Request.AddressInfo.zipCodeLength
  let isComplete = zipCode.contains(input.unicodeScalars.count)
  // end
  return isComplete
}

struct LostCardDesk {
  let api: any KonaplateAPI

  // snippet: failure
  func block(_ par: String, of userId: UInt64) async -> String {
    do {
      _ = try await api.cardStateModification(.init(userId: userId, par: par, status: .suspend))
      return "The card is blocked."
    } catch {
      switch error {
      case .rejected(let rejection): return refusal(rejection)
      case .invalid(let violations): return "Please check: \(violations.map(\.path).joined(separator: ", "))"
      case .transport(let error) where error.nothingWasSent: return "No connection. Try again."
      case .transport: return "No answer. Look before you try again."
      case .undecodable(let answer): return "Done, but the answer is unclear (\(answer.correlationID ?? ""))."
      }
    }
  }

  func refusal(_ rejection: Rejection<CardStateModification.ErrorCode>) -> String {
    switch rejection.documented {
    case .cardAlreadyTerminated: "The card is no longer in use."
    case .parNotFound, .invalidCardInfo: "We do not know this card."
    case .walletUserNotFound: "We do not know you."
    case .invalidInputParameter, nil: "Refused: \(rejection.text ?? rejection.code)"
    }
  }
  // end

  func discard(_ par: String, of userId: UInt64) async -> Bool {
    do {
      _ = try await api.cardTermination(.init(userId: userId, par: par))
      return true
    } catch {
      return false
    }
  }
}

@Suite("The getting-started article") struct GettingStartedTests {
  private let par = String(repeating: "P", count: 27)

  @Test func theStubAnswersAsTheArticleSays() async {
    // snippet: stub
    var stub = KonaplateStub()
    stub.onCardStateModification = { request in
      request.status == .suspend ? .rejection(.cardAlreadyTerminated) : .success
    }
    let desk = LostCardDesk(api: stub)
    #expect(await desk.block(par, of: 42) == "The card is no longer in use.")
    // end
  }

  // snippet: parameterised
  @Test(arguments: CardTermination.testCases)
  func everyDocumentedOutcomeIsHandled(testCase: DocumentedTestCase) async {
    var stub = KonaplateStub()
    stub.onCardTermination = { _ in .testCase(testCase) }
    let isGone = await LostCardDesk(api: stub).discard(par, of: 42)
    #expect(isGone == testCase.isSuccess)
  }
  // end

  @Test func theClientCallsAsTheArticleSays() async throws {
    #expect(isComplete("04524"))
    #expect(!isComplete("0452"))
    let client = makeClient(aspID: "", accessKey: "", secretKey: Data(), cipher: TestCipher())
    await #expect(throws: CallError<PrepaidCardReissuance.ErrorCode>.self) {
      try await reissue(by: client, cardNumber: "1")
    }
  }

  @Test func everyKindOfFailureHasItsAnswer() async {
    let outcomes: [(StubbedOutcome<CardStateModification>, String)] = [
      (.success, "The card is blocked."),
      (.rejection(.parNotFound), "We do not know this card."),
      (.rejection(code: "009_999"), "Refused: 009_999"),
      (.failure(.invalid([Violation(path: "par", rule: .length(27...27))])), "Please check: par"),
      (.failure(.transport(TransportError(.timedOut))), "No answer. Look before you try again."),
      (
        .failure(.undecodable(UndecodableResponse(status: 200, reason: .empty, correlationID: "7"))),
        "Done, but the answer is unclear (7)."
      ),
    ]
    for (outcome, text) in outcomes {
      var stub = KonaplateStub()
      stub.onCardStateModification = { _ in outcome }
      #expect(await LostCardDesk(api: stub).block(par, of: 42) == text)
    }
  }
}
