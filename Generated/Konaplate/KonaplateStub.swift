// Written by konagen from the documentation. Changes made here are lost.

import KonaplateRuntime

/// Stands in for the client in tests: each call answers what its closure says, and fails while that is not set.
///
/// Every documented outcome is ready-made; see ``StubbedOutcome``.
public nonisolated struct KonaplateStub: KonaplateAPI {
  /// Answers ``balanceLimitIncrease(_:)``.
  public var onBalanceLimitIncrease: StubbedAnswer<BalanceLimitIncrease>?

  /// Answers ``discardingCard(_:)``.
  public var onDiscardingCard: StubbedAnswer<DiscardingCard>?

  /// Answers ``modificationOfCardState(_:)``.
  public var onModificationOfCardState: StubbedAnswer<ModificationOfCardState>?

  /// Answers ``physicalCardRegistration(_:)``.
  public var onPhysicalCardRegistration: StubbedAnswer<PhysicalCardRegistration>?

  /// Answers ``reissuanceOfPrepaidCard(_:)``.
  public var onReissuanceOfPrepaidCard: StubbedAnswer<ReissuanceOfPrepaidCard>?

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

  public func discardingCard(
    _ request: DiscardingCard.Request
  ) async throws(CallError<DiscardingCard.ErrorCode>) -> DiscardingCard.Response {
    try await StubbedOutcome.answer(to: request, by: onDiscardingCard, property: "KonaplateStub.onDiscardingCard")
  }

  public func modificationOfCardState(
    _ request: ModificationOfCardState.Request
  ) async throws(CallError<ModificationOfCardState.ErrorCode>) -> ModificationOfCardState.Response {
    try await StubbedOutcome.answer(
      to: request,
      by: onModificationOfCardState,
      property: "KonaplateStub.onModificationOfCardState"
    )
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

  public func reissuanceOfPrepaidCard(
    _ request: ReissuanceOfPrepaidCard.Request
  ) async throws(CallError<ReissuanceOfPrepaidCard.ErrorCode>) -> ReissuanceOfPrepaidCard.Response {
    try await StubbedOutcome.answer(
      to: request,
      by: onReissuanceOfPrepaidCard,
      property: "KonaplateStub.onReissuanceOfPrepaidCard"
    )
  }
}
