/// Sends a request again, but only after an attempt of which it is certain that nothing left: no connection could be made.
///
/// The portal's calls issue, discard and charge cards. One that may have arrived is never sent twice, and without this
/// middleware none is.
public struct RetryMiddleware: Middleware {
  /// How often a request is sent at most; 1 or less means once.
  public var attempts: Int
  /// The time between two attempts.
  public var pause: Duration

  public init(attempts: Int = 3, pause: Duration = .milliseconds(200)) {
    self.attempts = attempts
    self.pause = pause
  }

  public func send(
    _ request: HTTPRequest, for call: CallContext, next: NextSend
  ) async throws(TransportError) -> HTTPResponse {
    var rest = attempts
    while true {
      rest -= 1
      do throws(TransportError) {
        return try await next(request)
      } catch {
        guard rest > 0, error.nothingWasSent, error.reason == .unreachable else { throw error }
        do {
          try await Task.sleep(for: pause)
        } catch {
          throw TransportError(.cancelled, nothingWasSent: true)
        }
      }
    }
  }
}
