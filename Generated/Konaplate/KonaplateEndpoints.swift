// Written by konagen from the documentation. Changes made here are lost.

import KonaplateRuntime

/// Every documented endpoint.
public nonisolated enum KonaplateEndpoints {
  /// Sorted by name.
  public static let all: [any Endpoint.Type] = [
    BalanceLimitIncrease.self,
    DiscardingCard.self,
    ModificationOfCardState.self,
    PhysicalCardRegistration.self,
    ReissuanceOfPrepaidCard.self,
  ]
}
