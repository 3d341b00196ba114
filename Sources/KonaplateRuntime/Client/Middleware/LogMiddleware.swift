/// Writes two lines for each attempt: when it leaves, and how it ended.
///
///     POST /api/v1/card/status [250711093000-0a1b2c3] sending 71 bytes
///     POST /api/v1/card/status [250711093000-0a1b2c3] HTTP 200, 61 bytes after 0.083 s
///
/// Neither bodies nor header values are ever written, but for the correlation id.
public struct LogMiddleware: Middleware {
  private let write: @Sendable (String) -> Void
  private let elapsed: @Sendable () -> Duration

  /// - Parameters:
  ///   - clock: What durations are measured with.
  ///   - write: Takes one line without its end. Concurrent calls call it concurrently.
  public init<C: Clock<Duration>>(clock: C = ContinuousClock(), write: @escaping @Sendable (String) -> Void) {
    let start = clock.now
    self.elapsed = { start.duration(to: clock.now) }
    self.write = write
  }

  public func send(
    _ request: HTTPRequest, for call: CallContext, next: NextSend
  ) async throws(TransportError) -> HTTPResponse {
    let label = "\(call.facts.method) \(call.facts.path) [\(call.correlationID)]"
    write("\(label) sending \(request.body.count) bytes")
    let start = elapsed()
    do throws(TransportError) {
      let response = try await next(request)
      write("\(label) HTTP \(response.status), \(response.body.count) bytes after \(seconds(elapsed() - start))")
      return response
    } catch {
      write("\(label) failed: \(error.reason) after \(seconds(elapsed() - start))")
      throw error
    }
  }
}

/// For example `0.083 s`.
private func seconds(_ duration: Duration) -> String {
  let (seconds, attoseconds) = duration.components
  let milliseconds = String(attoseconds / 1_000_000_000_000_000 + 1000)
  return "\(seconds).\(milliseconds.dropFirst()) s"
}
