import Foundation
import Konaplate
import KonaplateRuntime
import Testing

/// Every generated call over a real socket, to a server that knows the spec and nothing else.
@Suite("Calls over a socket", .timeLimit(.minutes(10)))
struct PortalTests {
  private let spec: DocumentedSpec
  private let portal: Portal

  init() throws {
    spec = try DocumentedSpec.committed()
    portal = try Portal.shared.get()
  }

  private func client(
    _ scenario: String, aspID: Int = 15, validation: ValidationPolicy = .enforce, timeout: Duration = .seconds(600),
    middleware: [any Middleware] = []
  ) -> KonaplateClient {
    var configuration = portalConfiguration(
      portal.server(scenario), aspID: String(repeating: "a", count: aspID), timeout: timeout)
    configuration.validation = validation
    return KonaplateClient(configuration: configuration, middleware: middleware)
  }

  /// What a call of any kind comes to, without its types.
  private enum Outcome: Hashable {
    case success(Body)
    case rejected(status: Int, code: String, text: String?, isDocumented: Bool)
    case invalid([String])
    case transport(TransportError.Reason, nothingWasSent: Bool)
    case undecodable(Int, UndecodableResponse.Reason)
  }

  private func outcome<E: Endpoint>(
    of endpoint: E.Type, _ documented: DocumentedEndpoint, by client: KonaplateClient
  ) async throws -> Outcome {
    let body = try JSONEncoder().encode(SampleBody.object(of: documented.request.fields ?? []))
    let request = try JSONDecoder().decode(E.Request.self, from: body)
    do throws(CallError<E.ErrorCode>) {
      let response = try await client.send(endpoint, request)
      return .success((try? JSONDecoder().decode(Body.self, from: JSONEncoder().encode(response))) ?? .null)
    } catch {
      switch error {
      case .rejected(let rejection):
        return .rejected(
          status: rejection.status, code: rejection.code, text: rejection.text,
          isDocumented: rejection.documented != nil)
      case .invalid(let violations): return .invalid(violations.map(\.path))
      case .transport(let error): return .transport(error.reason, nothingWasSent: error.nothingWasSent)
      case .undecodable(let answer): return .undecodable(answer.status, answer.reason)
      }
    }
  }

  /// Calls each endpoint by a client.
  private func outcomes(by client: KonaplateClient) async throws -> [Outcome] {
    var outcomes: [Outcome] = []
    for documented in spec.endpoints {
      outcomes.append(try await outcome(of: generated(documented), documented, by: client))
    }
    return outcomes
  }

  private func generated(_ documented: DocumentedEndpoint) throws -> any Endpoint.Type {
    try #require(KonaplateEndpoints.all.first { "\($0.facts.method) \($0.facts.path)" == documented.endpoint })
  }

  @Test func everyCallArrivesAsDocumentedAndReturnsItsResponse() async throws {
    for documented in spec.endpoints {
      let outcome = try await outcome(of: generated(documented), documented, by: client("success"))
      guard case .success(let body) = outcome else {
        Issue.record("\(documented.endpoint): \(outcome)")
        continue
      }
      #expect(body.members.keys.sorted() == (documented.response.fields ?? []).map(\.name).sorted())
    }
  }

  @Test func theServerNoticesWhatIsNotAsDocumented() async throws {
    for outcome in try await outcomes(by: client("success", aspID: 14, validation: .off)) {
      #expect(
        outcome
          == .rejected(status: 400, code: "999_999", text: "X-KM-User-AspId has 14 characters", isDocumented: false))
    }
  }

  @Test func theClientNoticesIt() async throws {
    for outcome in try await outcomes(by: client("success", aspID: 14)) {
      #expect(outcome == .invalid(["header X-KM-User-AspId"]))
    }
  }

  @Test func everyDocumentedRefusalIsThrownAsItsCase() async throws {
    for documented in spec.endpoints {
      for result in documented.results where !(200..<300).contains(result.status) {
        let client = client("refused=\(result.code)")
        let message = documented.results.first { $0.code == result.code }?.message
        #expect(
          try await outcome(of: generated(documented), documented, by: client)
            == .rejected(status: 400, code: result.code, text: message, isDocumented: true))
      }
    }
  }

  @Test func anUndocumentedCodeIsAnOrdinaryRefusal() async throws {
    try await expect("refused=987_654", .rejected(status: 400, code: "987_654", text: nil, isDocumented: false))
  }

  @Test func aBodyThatIsNoJSONIsUndecodable() async throws {
    try await expect("malformed", .undecodable(200, .notJSON))
    try await expect("empty", .undecodable(400, .empty))
  }

  @Test func aGatewaysPageIsNoAnswerOfTheService() async throws {
    try await expect("gateway", .transport(.unexpectedAnswer(status: 502), nothingWasSent: false))
  }

  @Test func aRedirectionIsNotFollowed() async throws {
    try await expect("redirected", .transport(.unexpectedAnswer(status: 307), nothingWasSent: false))
  }

  @Test(arguments: ["dropped", "cut"])
  func aDroppedConnectionIsNotTriedAgain(scenario: String) async throws {
    let id = Mutable("")
    struct Note: Middleware {
      let id: Mutable<String>

      func send(
        _ request: HTTPRequest, for call: CallContext, next: NextSend
      ) async throws(TransportError) -> HTTPResponse {
        await id.set(call.correlationID)
        return try await next(request)
      }
    }
    let documented = try #require(spec.endpoints.first)
    // A connection kept from the call before is the one that libraries retry on.
    for scenario in ["success", scenario] {
      let client = client(scenario, middleware: [Note(id: id)])
      let outcome = try await outcome(of: generated(documented), documented, by: client)
      if scenario == "success" { continue }
      guard case .transport(let reason, nothingWasSent: false) = outcome else {
        Issue.record("\(outcome)")
        continue
      }
      #expect(reason == .connectionLost || reason == .other)
      #expect(try await portal.count(of: await id.value) == 1)
    }
  }

  @Test func aSlowBodyEndsWithTheTimeout() async throws {
    let documented = try #require(spec.endpoints.first)
    let outcome = try await outcome(
      of: generated(documented), documented,
      by: client("slow", timeout: .milliseconds(300)))
    #expect(outcome == .transport(.timedOut, nothingWasSent: false))
  }

  @Test func aSlowBodyEndsWithItsTask() async throws {
    let documented = try #require(spec.endpoints.first)
    let endpoint = try generated(documented)
    let client = client("slow")
    let task = Task { try await outcome(of: endpoint, documented, by: client) }
    try await Task.sleep(for: .milliseconds(200))
    task.cancel()
    guard case .transport(.cancelled, _) = try await task.value else {
      Issue.record("\(try await task.value)")
      return
    }
  }

  @Test func nobodyAtTheOtherEnd() async throws {
    let documented = try #require(spec.endpoints.first)
    let client = KonaplateClient(configuration: portalConfiguration(.init("http://127.0.0.1:1")))
    #expect(
      try await outcome(of: generated(documented), documented, by: client)
        == .transport(.unreachable, nothingWasSent: true))
  }

  @Test func concurrentCallsShareAClient() async throws {
    let documented = try #require(spec.endpoints.first)
    let endpoint = try generated(documented)
    let client = client("success")
    let successes = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<64 {
        group.addTask {
          if case .success = try await outcome(of: endpoint, documented, by: client) { true } else { false }
        }
      }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(successes == 64)
  }

  private func expect(_ scenario: String, _ expected: Outcome) async throws {
    for documented in spec.endpoints {
      let client = client(scenario)
      #expect(
        try await outcome(of: generated(documented), documented, by: client) == expected, "\(documented.endpoint)")
    }
  }
}

/// A value that concurrent code shares.
private actor Mutable<Value: Sendable> {
  private(set) var value: Value

  init(_ value: Value) { self.value = value }

  func set(_ value: Value) { self.value = value }
}
