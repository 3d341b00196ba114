/// Makes documented calls.
///
/// A client is a value without state of its own: share it, copy it, call it concurrently. Generated code adds one method for
/// each documented call; all of them go through ``send(_:_:)``.
public struct KonaplateClient: Sendable {
  public let configuration: ClientConfiguration
  private let transport: any Transport
  private let middleware: [any Middleware]

  /// - Parameters:
  ///   - configuration: Server, identity, keys and habits.
  ///   - transport: What carries requests.
  ///   - middleware: What stands between client and transport; the first one sees a request first.
  public init(
    configuration: ClientConfiguration,
    transport: any Transport = URLSessionTransport(),
    middleware: [any Middleware] = []
  ) {
    self.configuration = configuration
    self.transport = transport
    self.middleware = middleware
  }

  /// Makes a call: checks the request and what the configuration puts into its headers, encrypts it where its documentation
  /// demands that, signs it, sends it once, and reads the answer.
  ///
  /// - Throws: A ``CallError``, which says what to do about it.
  public func send<E: Endpoint>(
    _ endpoint: E.Type, _ request: E.Request
  ) async throws(CallError<E.ErrorCode>) -> E.Response {
    let facts = E.facts
    let call: CallContext
    let outcome: Result<HTTPResponse, ValidationError>
    do throws(ValidationError) {
      try configuration.validation.apply(to: E.violations(of: request) + configuration.headerViolations(of: facts))
    } catch {
      throw .invalid(error.violations)
    }
    do throws(TransportError) {
      let time = TransactionTime(configuration.now(), in: configuration.timeZone)
      call = CallContext(facts: facts, correlationID: time.correlationID(random: configuration.random()))
      outcome = try await exchange(request, for: call, at: time)
    } catch {
      throw .transport(error)
    }
    switch outcome {
    case .failure(let error): throw .invalid(error.violations)
    case .success(let response):
      return try await ResponseReading<E>(configuration: configuration, call: call).parameters(in: response)
    }
  }

  /// Makes a request of `parameters` and brings its answer, within the configured time; or fails, with nothing sent, for a
  /// token that must not leave.
  private func exchange(
    _ parameters: some Encodable & Sendable, for call: CallContext, at time: TransactionTime
  ) async throws(TransportError) -> Result<HTTPResponse, ValidationError> {
    typealias Outcome = Result<HTTPResponse, ValidationError>
    let configuration = configuration
    do throws(TransportError) {
      let preparation = RequestPreparation(configuration: configuration, call: call, time: time)
      return try await within(configuration.timeout) { () async throws(TransportError) -> Outcome in
        let request = try await preparation.request(carrying: parameters)
        do throws(ValidationError) {
          try configuration.validation.apply(to: configuration.tokenViolations(in: request, of: call.facts))
        } catch {
          return .failure(error)
        }
        if Task.isCancelled { throw TransportError(.cancelled, nothingWasSent: true) }
        return .success(try await way(for: call)(request))
      }
    } catch {
      var error = error
      error.correlationID = call.correlationID
      throw error
    }
  }

  /// Through every middleware to the transport.
  private func way(for call: CallContext) -> NextSend {
    let transport = transport
    var way: NextSend = { (request) async throws(TransportError) in try await transport.send(request) }
    for layer in middleware.reversed() {
      let next = way
      way = { (request) async throws(TransportError) in try await layer.send(request, for: call, next: next) }
    }
    return way
  }
}

extension KonaplateClient: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "KonaplateClient(\(configuration))" }

  public var debugDescription: String { description }

  public var customMirror: Mirror {
    Mirror(self, children: ["configuration": configuration], displayStyle: .struct)
  }
}
