// Written by konagen from the documentation. Changes made here are lost.

import KonaplateRuntime

/// Stands in for the client in tests: each call answers what its closure says, and fails while that is not set.
///
/// Every documented outcome is ready-made; see `StubbedOutcome`.
public nonisolated struct KonaplateStub: KonaplateAPI {
  /// Answers ``balanceLimitIncrease(_:)``.
  public var onBalanceLimitIncrease: StubbedAnswer<BalanceLimitIncrease>?

  /// Answers ``cardStateModification(_:)``.
  public var onCardStateModification: StubbedAnswer<CardStateModification>?

  /// Answers ``cardTermination(_:)``.
  public var onCardTermination: StubbedAnswer<CardTermination>?

  /// Answers ``physicalCardRegistration(_:)``.
  public var onPhysicalCardRegistration: StubbedAnswer<PhysicalCardRegistration>?

  /// Answers ``prepaidCardReissuance(_:)``.
  public var onPrepaidCardReissuance: StubbedAnswer<PrepaidCardReissuance>?

  public init() {}

  public func balanceLimitIncrease(
    _ request: BalanceLimitIncrease.Request
  ) async throws(CallError<BalanceLimitIncrease.ErrorCode>) -> BalanceLimitIncrease.Response {
    try await StubbedOutcome.answer(
      to: request,
      by: onBalanceLimitIncrease,
      property: "KonaplateStub.onBalanceLimitIncrease"
    )
  }

  public func cardStateModification(
    _ request: CardStateModification.Request
  ) async throws(CallError<CardStateModification.ErrorCode>) -> CardStateModification.Response {
    try await StubbedOutcome.answer(
      to: request,
      by: onCardStateModification,
      property: "KonaplateStub.onCardStateModification"
    )
  }

  public func cardTermination(
    _ request: CardTermination.Request
  ) async throws(CallError<CardTermination.ErrorCode>) -> CardTermination.Response {
    try await StubbedOutcome.answer(to: request, by: onCardTermination, property: "KonaplateStub.onCardTermination")
  }

  public func physicalCardRegistration(
    _ request: PhysicalCardRegistration.Request
  ) async throws(CallError<PhysicalCardRegistration.ErrorCode>) -> PhysicalCardRegistration.Response {
    try await StubbedOutcome.answer(
      to: request,
      by: onPhysicalCardRegistration,
      property: "KonaplateStub.onPhysicalCardRegistration"
    )
  }

  public func prepaidCardReissuance(
    _ request: PrepaidCardReissuance.Request
  ) async throws(CallError<PrepaidCardReissuance.ErrorCode>) -> PrepaidCardReissuance.Response {
    try await StubbedOutcome.answer(
      to: request,
      by: onPrepaidCardReissuance,
      property: "KonaplateStub.onPrepaidCardReissuance"
    )
  }
}
