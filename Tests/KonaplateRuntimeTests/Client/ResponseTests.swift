import Foundation
import KonaplateRuntime
import Testing

@Suite("What comes back")
struct ResponseTests {
  private typealias Outcome = Result<CardCall.Response, CallError<CardCall.ErrorCode>>
  private static let id = "250711093015-0a1b2c3"

  private func outcome(
    _ status: Int, _ body: String, _ cipher: (any BodyCipher)? = nil, wireFormat: any WireFormat = PortalWireFormat()
  ) async -> Outcome {
    var configuration = configuration(cipher: cipher)
    configuration.wireFormat = wireFormat
    let client = KonaplateClient(configuration: configuration, transport: FakeTransport(status: status, body))
    do throws(CallError<CardCall.ErrorCode>) {
      return .success(try await client.send(CardCall.self, CardCall.request))
    } catch {
      return .failure(error)
    }
  }

  private func rejected(_ status: Int, _ code: String, _ text: String?) -> Outcome {
    .failure(.rejected(Rejection(status: status, code: code, text: text, correlationID: Self.id)))
  }

  private func undecodable(
    _ status: Int, _ reason: UndecodableResponse.Reason, _ cause: (any Error)? = nil
  ) -> Outcome {
    .failure(
      .undecodable(
        UndecodableResponse(
          status: status, reason: reason, correlationID: Self.id, cause: cause.map(UnderlyingError.init))))
  }

  @Test(arguments: [
    #"{"applyNo":"1","response":{"code":"000_000","description":"Success."}}"#,
    #"{"applyNo":"1","response":{"code":"000_000"}}"#,
    #"{"applyNo":"1","response":{"code":"000_000","description":null},"later":[{}]}"#,
    #"{"applyNo":"1","response":{"code":"000_000","description":17}}"#,
    #"{"applyNo":"1","response":{}}"#,
    #"{"applyNo":"1"}"#,
  ])
  func success(body: String) async {
    #expect(await outcome(200, body) == .success(CardCall.Response(applyNo: "1")))
  }

  @Test func aDocumentedRefusal() async throws {
    let outcome = await outcome(400, #"{"response":{"code":"003_018","description":"No."}}"#)
    #expect(outcome == rejected(400, "003_018", "No."))
    guard case .failure(.rejected(let rejection)) = outcome else { return }
    #expect(rejection.documented == .cardReissued)
    #expect(rejection.description == "rejected with 003_018 (HTTP 400): No. [\(Self.id)]")
  }

  @Test func aCodeThatThePagesDoNotList() async {
    let outcome = await outcome(400, #"{"response":{"code":"009_999"}}"#)
    #expect(outcome == rejected(400, "009_999", nil))
    guard case .failure(.rejected(let rejection)) = outcome else { return }
    #expect(rejection.documented == nil)
  }

  @Test func aCodeDecidesOverAStatus() async {
    #expect(
      await outcome(200, #"{"applyNo":"1","response":{"code":"003_018"}}"#) == rejected(200, "003_018", nil))
    #expect(await outcome(500, #"{"response":{"code":"009_000"}}"#) == rejected(500, "009_000", nil))
    #expect(await outcome(400, #"{"response":{"code":"000_000"}}"#) == rejected(400, "000_000", nil))
  }

  @Test func nothingAtAll() async throws {
    #expect(await outcome(200, "") == undecodable(200, .empty))
    #expect(await outcome(400, "") == undecodable(400, .empty))
    let client = KonaplateClient(
      configuration: configuration(cipher: ReversingCipher()), transport: FakeTransport(""))
    #expect(try await client.send(SealedCall.self, CardCall.request) == SealedCall.Response())
  }

  @Test(arguments: [502, 503, 404, 401, 307, 100])
  func aGatewaysPage(status: Int) async {
    let error = TransportError(.unexpectedAnswer(status: status), correlationID: Self.id)
    #expect(await outcome(status, "<html><h1>Bad Gateway</h1></html>") == .failure(.transport(error)))
    #expect(await outcome(status, "") == .failure(.transport(error)))
  }

  @Test func whatIsNoJSONObject() async {
    for body in ["<html>", "[1]", "\"x\"", "{\"applyNo\":", "{\"applyNo\":\"\u{1}"] {
      #expect(await outcome(200, body) == undecodable(200, .notJSON))
      #expect(await outcome(400, body) == undecodable(400, .notJSON))
    }
    #expect(await outcome(400, String(repeating: "{\"response\":", count: 100_000)) == undecodable(400, .notJSON))
    #expect(await outcome(400, #"{"code":"003_018"}"#) == undecodable(400, .missingResult))
  }

  @Test(arguments: [
    (#"{}"#, "applyNo", UndecodableResponse.Problem.missing),
    (#"{"applyNo":null}"#, "applyNo", .null),
    (#"{"applyNo":123456}"#, "applyNo", .type(wanted: "String")),
    (#"{"applyNo":"1","rows":[{"par":"a"},{"par":5}]}"#, "rows[1].par", .type(wanted: "String")),
    (#"{"applyNo":"1","count":-5}"#, "count", .value),
    (#"{"applyNo":"1","count":0.5}"#, "count", .value),
    (#"{"applyNo":"1","a":[1,{"b":2}],"count":20000000000000000000,"z":0.5}"#, "count", .value),
    (#"{"applyNo":"1","rows":[{"n":7,"par":"a"},{"n":[-1,"2"],"par":"b"}],"count":-1}"#, "count", .value),
    (#"{"count":-1,"rows":[{"par":1}]}"#, "applyNo", .missing),
  ])
  func aFieldThatIsNotAsDocumented(body: String, path: String, problem: UndecodableResponse.Problem) async {
    #expect(await outcome(200, body) == undecodable(200, .field(path: path, problem: problem)))
  }

  @Test func whatIsEncryptedIsDecryptedWhateverItsStatus() async {
    let cipher = ReversingCipher()
    let success = #"{"encData":"}\"1\":\"oNylppa\"{"}"#
    #expect(await outcome(200, success, cipher) == .success(CardCall.Response(applyNo: "1")))
    let refusal = #"{"encData":"}}\"810_300\":\"edoc\"{:\"esnopser\"{"}"#
    #expect(await outcome(400, refusal, cipher) == rejected(400, "003_018", nil))
    #expect(await outcome(200, success) == undecodable(200, .missingCipher))
    #expect(
      await outcome(200, success, ReversingCipher(fails: true)) == undecodable(200, .decryption, DoubleError()))
    #expect(await outcome(200, #"{"applyNo":"encData"}"#) == .success(CardCall.Response(applyNo: "encData")))
  }

  @Test func theFormatOfBodiesCanBeReplaced() async {
    struct Nested: WireFormat {
      func result(in body: Data) -> ResultEnvelope? { ResultEnvelope(code: "000_000") }

      func parameters(in body: Data) -> Data { body.dropFirst(4).dropLast(1) }
    }
    #expect(
      await outcome(200, #"{"":{"applyNo":"1"}}"#, wireFormat: Nested()) == .success(CardCall.Response(applyNo: "1")))
  }
}
