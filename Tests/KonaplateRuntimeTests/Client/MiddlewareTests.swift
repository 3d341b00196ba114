import Foundation
import KonaplateRuntime
import Testing

@Suite("Middleware")
struct MiddlewareTests {
  private struct Tag: Middleware {
    var name: String

    func send(
      _ request: HTTPRequest, for call: CallContext, next: NextSend
    ) async throws(TransportError) -> HTTPResponse {
      var request = request
      request.headers["Tags"] = (request.headers["Tags"] ?? "") + name
      var response = try await next(request)
      response.status += name == "a" ? 100 : 0
      return response
    }
  }

  @Test func theFirstSeesARequestFirstAndItsAnswerLast() async throws {
    let transport = FakeTransport(status: 300, #"{"response":{"code":"1"}}"#)
    let client = KonaplateClient(
      configuration: configuration(), transport: transport, middleware: [Tag(name: "a"), Tag(name: "b")])
    await #expect(
      throws: CallError<CardCall.ErrorCode>.rejected(
        Rejection(status: 400, code: "1", correlationID: "250711093015-0a1b2c3"))
    ) { try await client.send(CardCall.self, CardCall.request) }
    #expect(await transport.requests.map { $0.headers["Tags"] } == ["ab"])
  }

  /// Moves on by 83 ms whenever it is read.
  private struct TickingClock: Clock {
    struct Instant: InstantProtocol {
      var offset: Duration

      func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }

      func duration(to other: Instant) -> Duration { other.offset - offset }

      static func < (lhs: Instant, rhs: Instant) -> Bool { lhs.offset < rhs.offset }
    }

    let ticks: AsyncStream<Int>.Continuation

    var now: Instant {
      guard case .enqueued(let remaining) = ticks.yield(0) else { return Instant(offset: .zero) }
      return Instant(offset: .milliseconds(83 * (1000 - remaining)))
    }

    var minimumResolution: Duration { .zero }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {}
  }

  private func log(_ transport: FakeTransport) async -> [String] {
    let lines = Box<String>()
    let (stream, ticks) = AsyncStream.makeStream(of: Int.self, bufferingPolicy: .bufferingOldest(1000))
    let log = LogMiddleware(clock: TickingClock(ticks: ticks)) { lines.append($0) }
    let client = KonaplateClient(
      configuration: configuration(accessKey: secret), transport: transport, middleware: [log])
    _ = try? await client.send(CardCall.self, CardCall.request)
    withExtendedLifetime(stream) {}
    return await lines.values()
  }

  @Test func theLogHasTwoLinesForAnAttempt() async {
    #expect(
      await log(FakeTransport(#"{"applyNo":"1"}"#)) == [
        "POST /api/v1/card [250711093015-0a1b2c3] sending 40 bytes",
        "POST /api/v1/card [250711093015-0a1b2c3] HTTP 200, 15 bytes after 0.083 s",
      ])
    let lost = FakeTransport { (_) throws(TransportError) in
      throw TransportError(.connectionLost, cause: UnderlyingError(DoubleError()))
    }
    #expect(
      await log(lost) == [
        "POST /api/v1/card [250711093015-0a1b2c3] sending 40 bytes",
        "POST /api/v1/card [250711093015-0a1b2c3] failed: the connection ended before the answer was whole after 0.083 s",
      ])
  }

  @Test(arguments: [
    (TransportError(.unreachable, nothingWasSent: true), 3),
    (TransportError(.unreachable), 1),
    (TransportError(.timedOut), 1),
    (TransportError(.connectionLost), 1),
    (TransportError(.insecure, nothingWasSent: true), 1),
  ])
  func onlyWhatNeverLeftIsSentAgain(error: TransportError, attempts: Int) async {
    let transport = FakeTransport { (_) throws(TransportError) in throw error }
    let client = KonaplateClient(
      configuration: configuration(), transport: transport,
      middleware: [RetryMiddleware(attempts: 3, pause: .milliseconds(1))])
    await #expect(throws: CallError<CardCall.ErrorCode>.self) { try await client.send(CardCall.self, CardCall.request) }
    #expect(await transport.requests.count == attempts)
  }

  @Test func withoutTheRetryMiddlewareNothingIsSentAgain() async {
    let transport = FakeTransport { (_) throws(TransportError) in
      throw TransportError(.unreachable, nothingWasSent: true)
    }
    let client = KonaplateClient(configuration: configuration(), transport: transport)
    await #expect(throws: CallError<CardCall.ErrorCode>.self) { try await client.send(CardCall.self, CardCall.request) }
    #expect(await transport.requests.count == 1)
  }
}
