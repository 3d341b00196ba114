import Foundation
import Konaplate
import KonaplateRuntime
import Testing

/// No sensitive value of any endpoint is ever shown: not by the models, not in violations and errors, not in logs.
@Suite("Sensitive data") struct SecrecyTests {
  private let spec: DocumentedSpec

  init() throws { spec = try DocumentedSpec.committed() }

  private func generated(_ documented: DocumentedEndpoint) throws -> any Endpoint.Type {
    try #require(KonaplateEndpoints.all.first { "\($0.facts.method) \($0.facts.path)" == documented.endpoint })
  }

  private func expectHidden(_ value: Any, _ what: String) {
    #expect(!Marker.isSeen(in: Marker.renderings(of: value)), "\(what)")
  }

  @Test func theSecretsAreThere() throws {
    var count = 0
    for documented in spec.endpoints {
      for section in [documented.request, documented.response] {
        let body = Body.marked(section.fields ?? [], isSound: true)
        let text = String(decoding: try JSONEncoder().encode(body), as: UTF8.self)
        if Marker.isSeen(in: text) { count += 1 }
      }
    }
    #expect(count >= 5)
  }

  @Test(arguments: [true, false])
  func modelsHideThem(isSound: Bool) throws {
    func check<E: Endpoint>(_ endpoint: E.Type, _ documented: DocumentedEndpoint) throws {
      let request = try E.Request(documented.request, isSound: isSound)
      expectHidden(request, "\(documented.endpoint) request")
      expectHidden(try E.Response(documented.response, isSound: isSound), "\(documented.endpoint) response")
      expectHidden(request.violations(), "\(documented.endpoint) violations")
      expectHidden(E.violations(of: request), "\(documented.endpoint) violations")
      expectHidden(
        CallError<E.ErrorCode>.invalid(E.violations(of: request)), "\(documented.endpoint) violations thrown")
      for secret in try nested(in: request) { expectHidden(secret, "\(documented.endpoint) nested") }
    }
    for documented in spec.endpoints { try check(generated(documented), documented) }
  }

  @Test func whatIsNotSensitiveIsShown() throws {
    func shown<E: Endpoint>(_ endpoint: E.Type, _ documented: DocumentedEndpoint) throws -> String {
      Marker.renderings(of: try E.Request(documented.request, isSound: true))
    }
    for documented in spec.endpoints {
      let text = try shown(generated(documented), documented)
      for field in documented.request.fields ?? [] { #expect(text.contains(field.name)) }
    }
  }

  @Test func errorsAndLogsHideThem() async throws {
    func check<E: Endpoint>(_ endpoint: E.Type, _ documented: DocumentedEndpoint) async throws {
      let request = try E.Request(documented.request, isSound: true)
      let lines = Lines()
      let log = LogMiddleware { lines.add($0) }
      for answer in try answers(to: documented) {
        let client = KonaplateClient(configuration: configuration, transport: answer, middleware: [log])
        do throws(CallError<E.ErrorCode>) {
          expectHidden(try await client.send(endpoint, request), "\(documented.endpoint) response")
        } catch {
          expectHidden(error, "\(documented.endpoint) error")
        }
      }
      let logged = await lines.all()
      #expect(logged.count >= 2)
      #expect(!Marker.isSeen(in: logged.joined()), "\(documented.endpoint) log")
    }
    for documented in spec.endpoints { try await check(generated(documented), documented) }
  }

  @Test func theConfigurationHidesItsKeys() {
    expectHidden(configuration, "configuration")
    expectHidden(KonaplateClient(configuration: configuration), "client")
  }

  /// With secrets of its own.
  private var configuration: ClientConfiguration {
    let secret = String(Marker.scalar)
    return ClientConfiguration(
      server: .init("https://user:739173917391@example.com"), aspID: "739173917391", accessKey: "739173917391",
      signer: TransactionTokenSigner { _ in Data(secret.utf8) }, cipher: TestCipher(), validation: .off)
  }

  /// Answers that succeed, fail, and fail to decode, all full of secrets.
  private func answers(to documented: DocumentedEndpoint) throws -> [Answer] {
    let fields = documented.response.fields ?? []
    let success = Body.marked(fields, isSound: true)
    var bodies = [success]
    let secret = Body.string(String(Marker.scalar))
    for field in fields {
      let path = [Body.Step.name(field.name)]
      for wrong in [Body.object(["x": secret]), .array([secret]), .number(-0.5), .null, nil] {
        bodies.append(success.replacing(path[...], with: wrong))
      }
      if field.type != "string" { bodies.append(success.replacing(path[...], with: secret)) }
    }
    var answers = try bodies.map { Answer(status: 200, body: try JSONEncoder().encode($0)) }
    for text in ["⚷", "{\"⚷", "<html>⚷</html>", "{\"encData\":\"test.⚷\"}", "{\"response\":{\"code\":[\"⚷\"]}}"] {
      answers += [200, 400, 502].map { Answer(status: $0, body: Data(text.utf8)) }
    }
    return answers
  }

  /// Every model inside a model.
  private func nested(in model: Any) throws -> [Any] {
    Mirror(reflecting: model).children.flatMap { [$0.value] + ((try? nested(in: $0.value)) ?? []) }
  }
}

/// Answers every request alike, with headers that hold secrets.
private struct Answer: Transport {
  var status: Int
  var body: Data

  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    #expect(!Marker.isSeen(in: Marker.renderings(of: request)))
    let response = HTTPResponse(status: status, headers: ["Set-Cookie": String(Marker.scalar)], body: body)
    #expect(!Marker.isSeen(in: Marker.renderings(of: response)))
    return response
  }
}

/// What a log has been given.
private final class Lines: Sendable {
  private let stream: AsyncStream<String>
  private let continuation: AsyncStream<String>.Continuation

  init() { (stream, continuation) = AsyncStream.makeStream() }

  func add(_ line: String) { continuation.yield(line) }

  func all() async -> [String] {
    continuation.finish()
    return await stream.reduce(into: []) { $0.append($1) }
  }
}

extension Decodable {
  /// A model full of secrets.
  fileprivate init(_ section: DocumentedEndpoint.Section, isSound: Bool) throws {
    let body = try JSONEncoder().encode(Body.marked(section.fields ?? [], isSound: isSound))
    self = try JSONDecoder().decode(Self.self, from: body)
  }
}
