// Written by konagen from the documentation. Changes made here are lost.

import KonaplateRuntime

/// Stands in for the client in tests: each call answers what its closure says, and fails while that is not set.
///
/// Every documented outcome is ready-made; see `StubbedOutcome`.
public nonisolated struct KonaplateStub: KonaplateAPI {
  private var answers = StubbedAnswers(of: "KonaplateStub")

  public init() {}

  /// Answers ``KonaplateAPI/balanceLimitIncrease(_:)``.
  public var onBalanceLimitIncrease: StubbedAnswer<BalanceLimitIncrease>? {
    get { answers[BalanceLimitIncrease.self] }
    set { answers[BalanceLimitIncrease.self] = newValue }
  }

  /// Answers ``KonaplateAPI/cardStateModification(_:)``.
  public var onCardStateModification: StubbedAnswer<CardStateModification>? {
    get { answers[CardStateModification.self] }
    set { answers[CardStateModification.self] = newValue }
  }

  /// Answers ``KonaplateAPI/cardTermination(_:)``.
  public var onCardTermination: StubbedAnswer<CardTermination>? {
    get { answers[CardTermination.self] }
    set { answers[CardTermination.self] = newValue }
  }

  /// Answers ``KonaplateAPI/physicalCardRegistration(_:)``.
  public var onPhysicalCardRegistration: StubbedAnswer<PhysicalCardRegistration>? {
    get { answers[PhysicalCardRegistration.self] }
    set { answers[PhysicalCardRegistration.self] = newValue }
  }

  /// Answers ``KonaplateAPI/prepaidCardReissuance(_:)``.
  public var onPrepaidCardReissuance: StubbedAnswer<PrepaidCardReissuance>? {
    get { answers[PrepaidCardReissuance.self] }
    set { answers[PrepaidCardReissuance.self] = newValue }
  }

  public func send<E: Endpoint>(
    _ endpoint: E.Type,
    _ request: E.Request
  ) async throws(CallError<E.ErrorCode>) -> E.Response {
    try await answers.answer(endpoint, request)
  }
}
