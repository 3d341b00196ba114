import Foundation
import KonaplateRuntime
import Testing

@Suite("What is never shown")
struct SecrecyTests {
  private func renderings(of value: Any) -> String {
    var dumped = ""
    dump(value, to: &dumped)
    var printed = ""
    print(value, to: &printed)
    return [dumped, printed, String(reflecting: value), String(describing: value), "\(value)"].joined(separator: "\n")
  }

  private let request = HTTPRequest(
    method: "POST", url: URL(filePath: "/api"),
    headers: ["X-KM-Access-Key": secret, "X-KM-Tran-Token": secret, "X-Other": secret, "x-km-time-zone": "KST"],
    body: Data(secret.utf8))

  @Test func theConfigurationAndItsClient() {
    var configuration = configuration(
      server: .init("https://user:\(secret)@example.com/x?key=\(secret)"), accessKey: secret)
    configuration.aspID = secret
    configuration.additionalHeaders["Authorization"] = secret
    let shown = renderings(of: configuration) + renderings(of: KonaplateClient(configuration: configuration))
    #expect(!shown.contains(secret))
    #expect(shown.contains("https://example.com/x"))
    #expect(!renderings(of: configuration.server).contains(secret))
  }

  @Test func requestsAndAnswers() {
    let shown = renderings(of: request)
    #expect(!shown.contains(secret))
    #expect(shown.contains("x-km-time-zone: KST") || shown.contains("KST"))
    #expect(shown.contains("X-KM-Access-Key"))
    #expect(!renderings(of: request.headers).contains(secret))
    let answer = HTTPResponse(status: 200, headers: ["Set-Cookie": secret], body: Data(secret.utf8))
    #expect(!renderings(of: answer).contains(secret))
  }

  @Test func errorsOfOtherLibraries() {
    let cause = UnderlyingError(DoubleError())
    #expect("\(cause.error)" == secret)
    for error: any Error in [
      TransportError(.other, cause: cause), UndecodableResponse(status: 200, reason: .decryption, cause: cause),
      CallError<NoErrorCode>.transport(TransportError(.signing, cause: cause)),
    ] {
      #expect(!renderings(of: error).contains(secret))
      #expect(renderings(of: error).contains("DoubleError"))
    }
  }

  @Test func payloadsThatDoNotDecode() async {
    for body in [
      #"{"applyNo":"1","count":"\#(secret)"}"#, #"{"applyNo":["\#(secret)"]}"#, #"{"\#(secret)":"\#(secret)"}"#,
      #""\#(secret)"#, #"{"applyNo":"1","rows":[{"par":{"\#(secret)":1}}]}"#,
    ] {
      let client = KonaplateClient(configuration: configuration(), transport: FakeTransport(body))
      do {
        _ = try await client.send(CardCall.self, CardCall.request)
        Issue.record("\(body) decodes")
      } catch {
        #expect(!renderings(of: error).contains(secret))
      }
    }
  }
}
