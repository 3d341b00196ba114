// Written by konagen from the documentation. Changes made here are lost.

import KonaplateRuntime

/// Stands in for the client in tests: each call answers what its closure says, and fails while that is not set.
///
/// Every documented outcome is ready-made; see `StubbedOutcome`. There is a closure for each member of ``Calls``.
@dynamicMemberLookup
public nonisolated struct KonaplateStub: KonaplateAPI {
  private var answers = StubbedAnswers(of: "KonaplateStub")

  public init() {}

  /// What answers a call; `nil` while that is not set.
  public subscript<E: Endpoint>(dynamicMember call: KeyPath<Calls, E.Type>) -> StubbedAnswer<E>? {
    get { answers[E.self] }
    set { answers[E.self] = newValue }
  }

  public func send<E: Endpoint>(
    _ endpoint: E.Type,
    _ request: E.Request
  ) async throws(CallError<E.ErrorCode>) -> E.Response {
    try await answers.answer(endpoint, request)
  }

  /// The names of the test double's closures.
  ///
  /// The types only tell which call a closure answers; it is a `StubbedAnswer` of that call.
  public struct Calls {
    /// Answers ``KonaplateAPI/balanceLimitIncrease(_:)``.
    public var onBalanceLimitIncrease: BalanceLimitIncrease.Type { BalanceLimitIncrease.self }

    /// Answers ``KonaplateAPI/cardStateModification(_:)``.
    public var onCardStateModification: CardStateModification.Type { CardStateModification.self }

    /// Answers ``KonaplateAPI/cardTermination(_:)``.
    public var onCardTermination: CardTermination.Type { CardTermination.self }

    /// Answers ``KonaplateAPI/physicalCardRegistration(_:)``.
    public var onPhysicalCardRegistration: PhysicalCardRegistration.Type { PhysicalCardRegistration.self }

    /// Answers ``KonaplateAPI/prepaidCardReissuance(_:)``.
    public var onPrepaidCardReissuance: PrepaidCardReissuance.Type { PrepaidCardReissuance.self }
  }
}
