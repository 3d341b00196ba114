import Foundation
import KonaplateRuntime
import Testing

@Suite("What leaves")
struct RequestTests {
  private func sent<E: Endpoint>(
    _ endpoint: E.Type, _ configuration: ClientConfiguration, answer: String = "{}"
  ) async throws -> HTTPRequest where E.Request == CardCall.Request {
    let transport = FakeTransport(answer)
    _ = try? await KonaplateClient(configuration: configuration, transport: transport).send(endpoint, CardCall.request)
    return try #require(await transport.requests.first)
  }

  @Test func aRequestInClearHasTheDocumentedHeadersToTheByte() async throws {
    let request = try await sent(CardCall.self, configuration())
    let body = #"{"cardNo":"4000000000000002","userId":7}"#
    #expect(request.method == "POST")
    #expect(request.url.absoluteString == "https://sandbox.konaplate.com/open-api/api/v1/card")
    #expect(String(decoding: request.body, as: UTF8.self) == body)
    #expect(
      request.headers.fields.map { "\($0.name): \($0.value)" } == [
        "X-KM-User-AspId: asp",
        "X-KM-Correlation-Id: 250711093015-0a1b2c3",
        "X-KM-Access-Key: access",
        "X-KM-Tran-Token: 20250711093015042|\(body)",
        "X-KM-Tran-Time: 20250711093015",
        "X-KM-Time-Zone: KST",
        "Content-Type: application/json",
        "Accept: application/json",
      ])
  }

  @Test func anEncryptedRequestIsSignedAsItGoesOut() async throws {
    let request = try await sent(SealedCall.self, configuration(cipher: ReversingCipher()))
    let body = #"{"encData":"}7:\"dIresu\",\"2000000000000004\":\"oNdrac\"{"}"#
    #expect(request.method == "PUT")
    #expect(String(decoding: request.body, as: UTF8.self) == body)
    #expect(request.headers[.transactionToken] == "20250711093015042|\(body)")
    #expect(request.headers[.cryptoKeyID] == "key-1")
  }

  @Test func aRequestInClearNamesTheKeyForItsEncryptedAnswer() async throws {
    let request = try await sent(SealedAnswerCall.self, configuration(cipher: ReversingCipher()))
    #expect(String(decoding: request.body, as: UTF8.self) == #"{"cardNo":"4000000000000002","userId":7}"#)
    #expect(request.headers[.cryptoKeyID] == "key-1")
  }

  @Test func aCipherThatIsNotNeededIsNotNamed() async throws {
    #expect(try await sent(CardCall.self, configuration(cipher: ReversingCipher())).headers[.cryptoKeyID] == nil)
  }

  @Test(arguments: [
    ("http://127.0.0.1:8080", "http://127.0.0.1:8080/api/v1/card"),
    ("https://example.com/", "https://example.com/api/v1/card"),
    ("https://example.com/a%20b//", "https://example.com/a%20b/api/v1/card"),
    ("https://example.com/x?tenant=1", "https://example.com/x/api/v1/card?tenant=1"),
  ])
  func anyServerCanBeNamed(base: String, url: String) async throws {
    #expect(try await sent(CardCall.self, configuration(server: .init(base))).url.absoluteString == url)
  }

  @Test func additionalHeadersFollowAndReplace() async throws {
    var configuration = configuration()
    configuration.additionalHeaders = ["X-Shop": "1", "x-km-time-zone": "JST"]
    let headers = try await sent(CardCall.self, configuration).headers
    #expect(headers.fields.last?.name == "X-Shop")
    #expect(headers[.timeZone] == "JST")
    #expect(headers.fields.count == 9)
  }

  @Test func aTokenHasThePortalsForm() async throws {
    let signer = TransactionTokenSigner { body in Data(repeating: UInt8(body.count), count: 32) }
    let token = try await signer.token(for: Data("ab".utf8), at: TransactionTime(halfPastNine, in: .korea))
    #expect(token == "KMV1:20250711093015042:AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=")
    #expect(token.count == 67)
  }
}
