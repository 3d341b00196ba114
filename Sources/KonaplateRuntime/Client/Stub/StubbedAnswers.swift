/// The answers that a test double has been given, by the call that they answer.
public struct StubbedAnswers: Sendable {
  /// The test double, for example `KonaplateStub`, as advice calls it.
  private let owner: String
  private var answers: [ObjectIdentifier: any Answering] = [:]

  public init(of owner: String) { self.owner = owner }

  /// What answers calls of `endpoint`; `nil` while nothing was set.
  public subscript<E: Endpoint>(_ endpoint: E.Type) -> StubbedAnswer<E>? {
    get { (answers[ObjectIdentifier(endpoint)] as? Answer<E>)?.answer }
    set { answers[ObjectIdentifier(endpoint)] = newValue.map { Answer(answer: $0) } }
  }

  /// What was set for `endpoint` answers to `request`; without that a failure that says what to set.
  public func answer<E: Endpoint>(
    _ endpoint: E.Type, _ request: E.Request
  ) async throws(CallError<E.ErrorCode>) -> E.Response {
    guard let answer = answers[ObjectIdentifier(endpoint)], let result = await answer.result(of: endpoint, request)
    else {
      let advice = "\(owner).on\(endpoint) is not set: give it an answer first, for example { _ in .success }"
      throw .transport(TransportError(.notStubbed(advice), nothingWasSent: true))
    }
    return try result.get()
  }
}

/// An answer whose endpoint is known again only when it is asked.
private protocol Answering: Sendable {
  /// `nil` for another endpoint than the one that it answers.
  func result<E: Endpoint>(of endpoint: E.Type, _ request: E.Request) async -> Result<
    E.Response, CallError<E.ErrorCode>
  >?
}

private struct Answer<Answered: Endpoint>: Answering {
  let answer: StubbedAnswer<Answered>

  func result<E: Endpoint>(
    of endpoint: E.Type, _ request: E.Request
  ) async -> Result<E.Response, CallError<E.ErrorCode>>? {
    guard let request = request as? Answered.Request else { return nil }
    return await answer(request).result as? Result<E.Response, CallError<E.ErrorCode>>
  }
}
