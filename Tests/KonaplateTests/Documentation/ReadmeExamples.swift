import Foundation
import Konaplate
import KonaplateRuntime
import Testing

// The code of the README's section about the client.

private func readmeCall(
  aspID: String, accessKey: String, cardNumber: String, cipher: any BodyCipher,
  hmacSHA256: @escaping @Sendable (Data) throws -> Data
) async throws -> String {
  let client = KonaplateClient(
    configuration: ClientConfiguration(
      server: .sandbox, aspID: aspID, accessKey: accessKey,
      signer: TransactionTokenSigner { body in try hmacSHA256(body) }, cipher: cipher))

  let reissued = try await client.prepaidCardReissuance(
    .init(
      userInfo: .init(userId: 42),
      addressInfo: .init(address: "110 Sejong-daero", addressDetail: "Room 5", zipCode: "04524"),
      cardInfo: .init(oldCardNo: cardNumber)))
  print(reissued.cardApplyNo)
  return reissued.cardApplyNo
}

private func block(par: String, by api: any KonaplateAPI) async -> String {
  do {
    _ = try await api.cardStateModification(.init(userId: 42, par: par, status: .suspend))
    return "The card is blocked."
  } catch {
    switch error {
    case .rejected(let rejection) where rejection.documented == .cardAlreadyTerminated: return "It is no longer in use."
    case .rejected(let rejection): return "Refused with \(rejection.code): \(rejection.text ?? "no reason given")"
    case .invalid(let violations): return "Please check \(violations.map(\.path).joined(separator: ", "))."
    case .transport(let error): return error.nothingWasSent ? "Try again." : "Look before you try again."
    case .undecodable(let answer): return "Done, but ask about \(answer.correlationID ?? "it")."
    }
  }
}

@Suite("The README's client") struct ReadmeExampleTests {
  private let par = String(repeating: "P", count: 27)

  @Test func aStubAnswers() async {
    var stub = KonaplateStub()
    stub.onCardStateModification = { request in
      request.par == nil ? .rejection(.parNotFound) : .rejection(.cardAlreadyTerminated)
    }
    #expect(await block(par: par, by: stub) == "It is no longer in use.")

    stub.onCardStateModification = { _ in .testCase("Incorrect card information") }
    #expect(await block(par: par, by: stub) == "Refused with 003_001: Invalid card info")
  }

  @Test func aCallThatCannotBeSentSaysWhy() async {
    await #expect(throws: CallError<PrepaidCardReissuance.ErrorCode>.self) {
      try await readmeCall(aspID: "", accessKey: "", cardNumber: "", cipher: TestCipher()) { $0 }
    }
    #expect(await block(par: "", by: KonaplateStub()) == "Try again.")
  }
}
