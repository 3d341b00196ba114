// Written by konagen from the documentation. Changes made here are lost.

import KonaplateRuntime

/// Every documented endpoint.
public nonisolated enum KonaplateEndpoints {
  /// Sorted by name.
  public static let all: [any Endpoint.Type] = [
    BalanceLimitIncrease.self,
    CardStateModification.self,
    CardTermination.self,
    PhysicalCardRegistration.self,
    PrepaidCardReissuance.self,
  ]
}
