import Foundation
import KonaplateRuntime
import Testing

@Suite("What never leaves")
struct UnsentTests {
  private func failure<E: Endpoint>(
    _ endpoint: E.Type, _ configuration: ClientConfiguration, _ request: CardCall.Request = CardCall.request
  ) async -> CallError<E.ErrorCode>? where E.Request == CardCall.Request {
    let transport = FakeTransport("{}")
    let client = KonaplateClient(configuration: configuration, transport: transport)
    do throws(CallError<E.ErrorCode>) {
      _ = try await client.send(endpoint, request)
      return nil
    } catch {
      #expect(await transport.requests.isEmpty)
      return error
    }
  }

  private func unsent(_ reason: TransportError.Reason, _ cause: (any Error)? = nil) -> TransportError {
    TransportError(
      reason, nothingWasSent: true, correlationID: "250711093015-0a1b2c3", cause: cause.map(UnderlyingError.init))
  }

  @Test func anEncryptedRequestWithoutACipher() async {
    #expect(await failure(SealedCall.self, configuration()) == .transport(unsent(.missingCipher)))
  }

  @Test func aRequestWhoseEncryptedAnswerCouldNotBeRead() async {
    #expect(await failure(SealedAnswerCall.self, configuration()) == .transport(unsent(.missingCipher)))
  }

  @Test func aRequestThatCannotBeEncrypted() async {
    let error = await failure(SealedCall.self, configuration(cipher: ReversingCipher(fails: true)))
    #expect(error == .transport(unsent(.encryption, DoubleError())))
    #expect(error?.description == "the cipher failed (DoubleError), nothing was sent [250711093015-0a1b2c3]")
  }

  @Test func aRequestThatCannotBeSigned() async {
    let error = await failure(CardCall.self, configuration(signer: EchoSigner(fails: true)))
    #expect(error == .transport(unsent(.signing, DoubleError())))
  }

  @Test(arguments: ["key\r\nX-Evil: 1", "key\n", "k\u{0}ey", "키"])
  func aHeaderThatWouldBreakOut(accessKey: String) async {
    let error = await failure(CardCall.self, configuration(accessKey: accessKey))
    #expect(error == .transport(unsent(.invalidHeader("X-KM-Access-Key"))))
  }

  @Test(arguments: ["", "no url", "example.com/x", "http://[x"])
  func aServerThatIsNone(base: String) async {
    #expect(await failure(CardCall.self, configuration(server: .init(base))) == .transport(unsent(.invalidURL)))
  }

  @Test func anInvalidRequestWithEveryViolation() async {
    let error = await failure(CardCall.self, configuration(), .init(userId: 0, cardNo: "1"))
    #expect(
      error
        == .invalid([
          Violation(
            path: "userId", rule: .range(min: "1", max: "9999999999999999999"), found: "0", documentation: "Member ID",
            code: "000_002"),
          Violation(path: "cardNo", rule: .length(16...16), found: "1 character", code: "000_002"),
        ]))
  }

  @Test func aCancelledCall() async {
    let task = Task { () -> CallError<CardCall.ErrorCode>? in
      while !Task.isCancelled { await Task.yield() }
      return await failure(CardCall.self, configuration())
    }
    task.cancel()
    #expect(await task.value == .transport(unsent(.cancelled)))
  }
}

@Suite("Validation policy")
struct ValidationPolicyTests {
  private let unsound = CardCall.Request(userId: 0, cardNo: "1")

  @Test func reportingHandsOverEveryViolationAndSends() async throws {
    let reports = Box<[String]>()
    let policy = ValidationPolicy.report { violations in reports.append(violations.map(\.path)) }
    let client = KonaplateClient(
      configuration: configuration(validation: policy), transport: FakeTransport(#"{"applyNo":"1"}"#))
    #expect(try await client.send(CardCall.self, unsound).applyNo == "1")
    #expect(try await client.send(CardCall.self, CardCall.request).applyNo == "1")
    #expect(await reports.values() == [["userId", "cardNo"]])
  }

  @Test func offSends() async throws {
    let client = KonaplateClient(
      configuration: configuration(validation: .off), transport: FakeTransport(#"{"applyNo":"1"}"#))
    #expect(try await client.send(CardCall.self, unsound).applyNo == "1")
  }
}
