import Foundation
import KonaplateRuntime
import Testing

/// A call whose method has no body.
private enum LookupCall: Endpoint {
  struct Request: Model {
    var par: String?

    init(par: String? = nil) { self.par = par }

    init(fields: inout FieldReader) { par = fields.optional("par") }

    func list(in fields: inout FieldList) { fields.add("par", par) }
  }

  typealias Response = NoFields
  typealias ErrorCode = NoErrorCode

  static let documentation = described(method: "GET")
  static let sampleResponse = Response()

  static func described(method: String) -> EndpointDocumentation {
    EndpointDocumentation(
      EndpointFacts(
        method: method, path: "/api/v1/card", title: "Lookup", version: "v1", mode: .sync, encryptsRequest: false,
        encryptsResponse: false, listsEveryResult: true),
      results: "", requestTexts: "", testLabels: "")
  }
}

private enum DeleteCall: Endpoint {
  typealias Request = LookupCall.Request
  typealias Response = NoFields
  typealias ErrorCode = NoErrorCode

  static let documentation = LookupCall.described(method: "DELETE")
  static let sampleResponse = Response()
}

/// Says where parameters travel.
private struct QueryFormat: WireFormat {
  var query: String

  func query(carrying body: Data) throws -> String? {
    #expect(String(decoding: body, as: UTF8.self) == #"{"par":"P"}"#)
    return query
  }
}

@Suite("Requests without a body")
struct BodilessRequestTests {
  private func sent<E: Endpoint>(
    _ endpoint: E.Type, par: String?, _ format: any WireFormat = PortalWireFormat(), server: String = "https://x.test/"
  ) async -> Result<HTTPRequest, CallError<NoErrorCode>>
  where E.Request == LookupCall.Request, E.ErrorCode == NoErrorCode {
    let transport = FakeTransport("{}")
    var configuration = configuration(server: .init(server))
    configuration.wireFormat = format
    do throws(CallError<NoErrorCode>) {
      _ = try await KonaplateClient(configuration: configuration, transport: transport).send(endpoint, .init(par: par))
    } catch {
      return .failure(error)
    }
    let request = await transport.requests.first
    return request.map { .success($0) } ?? .failure(.invalid([]))
  }

  @Test func withoutParametersNothingIsCarried() async throws {
    for request in [try await sent(LookupCall.self, par: nil).get(), try await sent(DeleteCall.self, par: nil).get()] {
      #expect(request.body.isEmpty)
      #expect(request.url.absoluteString == "https://x.test/api/v1/card")
      #expect(request.headers["Content-Type"] == nil)
      #expect(request.headers[.transactionToken] == "20250711093015042|")
    }
  }

  @Test(arguments: [PortalWireFormat(), QueryFormat(query: "")] as [any WireFormat])
  func parametersWithoutAPlaceDoNotLeave(format: any WireFormat) async {
    let result = await sent(LookupCall.self, par: "P", format)
    guard case .failure(.transport(let error)) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(
      error.description == "the documentation does not say where the parameters of a call without a body travel, "
        + "nothing was sent [250711093015-0a1b2c3]")
  }

  @Test func anApplicationCanSayWhereTheyTravel() async throws {
    let request = try await sent(DeleteCall.self, par: "P", QueryFormat(query: "par=%50")).get()
    #expect(request.url.absoluteString == "https://x.test/api/v1/card?par=%50")
    #expect(request.body.isEmpty)
    let more = try await sent(LookupCall.self, par: "P", QueryFormat(query: "a=1"), server: "https://x.test?t=2").get()
    #expect(more.url.absoluteString == "https://x.test/api/v1/card?t=2&a=1")
  }

  @Test(arguments: ["a=b c", "a=\"", "a=#", "한", "a\r\nX: 1", "a=%", "a=%4"])
  func whatIsNoQueryDoesNotLeave(query: String) async {
    let result = await sent(LookupCall.self, par: "P", QueryFormat(query: query))
    guard case .failure(.transport(let error)) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(error.reason == .invalidURL)
    #expect(error.nothingWasSent)
  }
}
