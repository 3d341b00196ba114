// Written by konagen from the documentation. Changes made here are lost.

import KonaplateRuntime

/// Every documented call.
///
/// `KonaplateClient` makes the calls, and ``KonaplateStub`` stands in for it in tests. A call throws a
/// `CallError` that says what to do about it.
public nonisolated protocol KonaplateAPI: EndpointCaller {}

nonisolated extension KonaplateAPI {
  /// Balance Limit Increase(Individual card)
  ///
  /// After verifying the member's real-name authentication and connected bank account information, we process the
  /// card's real-name registration and credit limit increase. "Real-name registration"? It refers to the act of
  /// identifying the user of a prepaid electronic payment means, which is originally issued anonymously, through
  /// methods defined by law, such as 'real-name authentication' or 'connecting with a bank account.' For cards that are
  /// not real-name registered, the maximum balance limit is set at 500,000 KRW. Once real-name registration is
  /// completed, the balance limit can be increased up to 2,000,000 KRW. The balance limit after real-name registration
  /// is policy-driven and can be set within 2,000,000 KRW.
  ///
  /// `POST /api/v1/user/namedcard`
  public func balanceLimitIncrease(
    _ request: BalanceLimitIncrease.Request
  ) async throws(CallError<BalanceLimitIncrease.ErrorCode>) -> BalanceLimitIncrease.Response {
    try await send(BalanceLimitIncrease.self, request)
  }

  /// Modification of the Card’s State
  ///
  /// Modifying the state of the card to lost (suspension) or termination of being lost (suspension).
  ///
  /// `POST /api/v1/card/status`
  public func cardStateModification(
    _ request: CardStateModification.Request
  ) async throws(CallError<CardStateModification.ErrorCode>) -> CardStateModification.Response {
    try await send(CardStateModification.self, request)
  }

  /// Discarding a Card
  ///
  /// Discarding the registered card that belongs to a member. In case you discard the card, all the actual card linked
  /// to the mobile card will be discarded and will no longer be used. You are not able to discard the card in the
  /// following cases: - In case there is balance left - In case there is a point left in the card - The card in the
  /// process of remittance (there is the amount sent but the 2nd person did not accept it) - In case of
  /// cancelling/refunding the charge (the amount has not been paid after applying for cancellation/refund)
  ///
  /// `POST /api/v1/card/terminate`
  public func cardTermination(
    _ request: CardTermination.Request
  ) async throws(CallError<CardTermination.ErrorCode>) -> CardTermination.Response {
    try await send(CardTermination.self, request)
  }

  /// Physical Card Registration
  ///
  /// Registering a physical card in the member's app. Applied to prepaid cards The following scenarios occur in
  /// physical card registration. ① Registration of prepaid card with pre-issuance attribute: A mobile card is issued
  /// first and the physical card is delivered and registered. When the member registers a physical card, it is linked
  /// to the issued mobile card. However, the physical card to be registered must not have transaction history, and if
  /// there is transaction history, case ② will be applied. ② Registration of a prepaid card that is not a pre-issuance
  /// attribute: If it is not a prepaid card with a pre-issuance attribute, a mobile card is not issued at the time of
  /// application. When the prepaid card is registered, a mobile card is issued and it is registered by being linked to
  /// the physical card. ③ Registration of a physical card for the card applied for reissuance: If a member applies for
  /// reissuance of a prepaid card with pre-issuance attributes, a mobile card is issued first when he or she applies
  /// for reissuance, the balance is transferred to the newly issued mobile card, and the physical card is delivered. If
  /// the member registers the delivered physical card, it will be linked to the issued mobile card. If the prepaid card
  /// applied for reissuance is not a pre-issuance attributes, a mobile card is issued when registering the physical
  /// card, the balance is transferred from the old card to the newly issued mobile card, and the physical card is
  /// registered. ④Registration of the prepaid card on the mobile card to be linked to the debit card: When registering
  /// a debit card, he physical card is linked to the mobile card issued.
  ///
  /// `POST /api/v1/prepay-card/physical/register`
  public func physicalCardRegistration(
    _ request: PhysicalCardRegistration.Request
  ) async throws(CallError<PhysicalCardRegistration.ErrorCode>) -> PhysicalCardRegistration.Response {
    try await send(PhysicalCardRegistration.self, request)
  }

  /// Reissuance of Prepaid Card (Replacement Issuance)
  ///
  /// If a member wants to reissue and receive the prepaid card selected, delivery is processed to the requested
  /// address. Depending on the policy, a reissuance fee may be charged to the member upon request for reissuance. Card
  /// reissuance is allowed in the following case. - The card that the user has registered is lost (suspended)
  ///
  /// `POST /api/v1/prepay-card/reissue/delivery`
  public func prepaidCardReissuance(
    _ request: PrepaidCardReissuance.Request
  ) async throws(CallError<PrepaidCardReissuance.ErrorCode>) -> PrepaidCardReissuance.Response {
    try await send(PrepaidCardReissuance.self, request)
  }
}

nonisolated extension KonaplateClient: KonaplateAPI {}
