import Foundation
import KonaplateRuntime
import Testing

@Suite("Time and concurrency")
struct TimeoutTests {
  /// Answers after an hour, unless it is cancelled.
  private let slow = FakeTransport { (_) throws(TransportError) in
    do {
      try await Task.sleep(for: .seconds(3600))
    } catch {
      throw TransportError(.cancelled)
    }
    return HTTPResponse(status: 200)
  }

  @Test func aCallEndsWithItsTimeout() async {
    let client = KonaplateClient(configuration: configuration(timeout: .milliseconds(20)), transport: slow)
    await #expect(
      throws: CallError<CardCall.ErrorCode>.transport(
        TransportError(.timedOut, correlationID: "250711093015-0a1b2c3"))
    ) { try await client.send(CardCall.self, CardCall.request) }
  }

  @Test(arguments: [nil, Duration.seconds(3600)])
  func aCallEndsWithItsTask(timeout: Duration?) async {
    let client = KonaplateClient(configuration: configuration(timeout: timeout), transport: slow)
    let task = Task { try await client.send(CardCall.self, CardCall.request) }
    while await slow.requests.isEmpty { await Task.yield() }
    task.cancel()
    await #expect(
      throws: CallError<CardCall.ErrorCode>.transport(
        TransportError(.cancelled, correlationID: "250711093015-0a1b2c3"))
    ) { try await task.value }
  }

  @Test func concurrentCallsShareAClient() async throws {
    let numbers = Box<UInt64>()
    let transport = FakeTransport { (request) throws(TransportError) in
      let echo = request.headers[.correlationID] ?? ""
      return HTTPResponse(status: 200, body: Data("{\"applyNo\":\"\(echo) \(request.body.count)\"}".utf8))
    }
    let client = KonaplateClient(
      configuration: configuration(timeout: .seconds(60), random: { UInt64.random(in: .min ... .max) }),
      transport: transport)
    let answers = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 0..<200 {
        group.addTask {
          numbers.append(UInt64(number))
          let request = CardCall.Request(userId: 1 + UInt64(number), cardNo: CardCall.request.cardNo)
          return try await client.send(CardCall.self, request).applyNo
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(answers.count == 200)
    #expect(Set(await transport.requests.map { $0.headers[.correlationID] }).count == 200)
    #expect(Set(await transport.requests.map(\.body)).count == 200)
  }
}
