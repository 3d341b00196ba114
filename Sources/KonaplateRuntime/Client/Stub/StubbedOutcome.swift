/// What a test double answers to a call: each documented outcome is ready-made.
///
/// ```swift
/// var stub = KonaplateStub()
/// stub.onCardStateModification = { _ in .success }
/// stub.onCardTermination = { request in request.userId == 1 ? .success : .rejection(.walletUserNotFound) }
/// ```
public struct StubbedOutcome<E: Endpoint>: Hashable, Sendable {
  public var result: Result<E.Response, CallError<E.ErrorCode>>

  public init(_ result: Result<E.Response, CallError<E.ErrorCode>>) { self.result = result }

  /// The response, or the error thrown.
  public func get() throws(CallError<E.ErrorCode>) -> E.Response { try result.get() }
}

/// How a test double answers one kind of call.
public typealias StubbedAnswer<E: Endpoint> = @Sendable (E.Request) async -> StubbedOutcome<E>

extension StubbedOutcome {
  /// Success with the endpoint's sample.
  public static var success: Self { success(E.sampleResponse) }

  /// Success with this response.
  public static func success(_ response: E.Response) -> Self { Self(.success(response)) }

  /// Failure with this error.
  public static func failure(_ error: CallError<E.ErrorCode>) -> Self { Self(.failure(error)) }

  /// Refusal with a documented code, its status and its message.
  public static func rejection(_ code: E.ErrorCode) -> Self {
    rejection(status: code.result?.status ?? 400, code: code.rawValue, text: code.result?.message)
  }

  /// Refusal with any code, such as one that the documentation does not list.
  public static func rejection(status: Int = 400, code: String, text: String? = nil) -> Self {
    failure(.rejected(Rejection(status: status, code: code, text: text)))
  }

  /// The outcome of a case of the portal's test console. A refusal whose code the page hides has an empty code and the
  /// case's label as its text.
  public static func testCase(_ testCase: DocumentedTestCase) -> Self {
    if testCase.isSuccess { return success }
    return rejection(
      status: testCase.status, code: testCase.result?.code ?? "", text: testCase.result?.message ?? testCase.label)
  }

  /// The outcome of the portal's test case with this label; for a label that no case has, a failure that lists the labels.
  public static func testCase(_ label: String) -> Self {
    if let testCase = E.testCases.first(where: { $0.label == label }) { return Self.testCase(testCase) }
    let labels = E.testCases.map { "\"\($0.label)\"" }.joined(separator: ", ")
    return unavailable("\(E.self) has no test case \"\(label)\"; it has \(labels.isEmpty ? "none" : labels)")
  }

  private static func unavailable(_ advice: String) -> Self {
    failure(.transport(TransportError(.notStubbed(advice), nothingWasSent: true)))
  }
}
