// Written by konagen from the documentation. Changes made here are lost.

import KonaplateRuntime

/// Discarding a Card
///
/// Discarding the registered card that belongs to a member. In case you discard the card, all the actual card linked to
/// the mobile card will be discarded and will no longer be used. You are not able to discard the card in the following
/// cases: - In case there is balance left - In case there is a point left in the card - The card in the process of
/// remittance (there is the amount sent but the 2nd person did not accept it) - In case of cancelling/refunding the
/// charge (the amount has not been paid after applying for cancellation/refund)
///
/// `POST /api/v1/card/terminate`
///
/// Page: `discarding-a-card.txt`
public nonisolated enum CardTermination: Endpoint {
  /// The request parameters.
  public struct Request: Model {
    /// Member’s ID
    ///
    /// - It is a member’s unique ID granted in case of member’s sign-up
    ///
    /// Required. 1 to 9999999999999999999.
    public var userId: UInt64

    /// A number that replaces the card's PAN (Primary Account Number)
    ///
    /// This is the PAR of the mobile card or actual card to be discarded.
    ///
    /// Required. 27 characters. Sensitive: never shown.
    public var par: String

    public init(userId: UInt64, par: String) {
      self.userId = userId
      self.par = par
    }

    /// The values of `userId`.
    public static var userIdRange: ClosedRange<UInt64> { 1...9_999_999_999_999_999_999 }

    /// The characters of `par`.
    public static var parLength: ClosedRange<Int> { 27...27 }

    public init(fields: inout FieldReader) {
      self.init(userId: fields.required("userId"), par: fields.required("par"))
    }

    public func list(in fields: inout FieldList) {
      fields.add("userId", userId, range: Self.userIdRange)
      fields.add(sensitive: "par", par, length: Self.parLength)
    }
  }

  /// The documentation lists no parameters.
  public typealias Response = NoFields

  /// The documented error codes.
  public enum ErrorCode: DocumentedErrorCode {
    /// `000_002`: Invalid input parameter. It is an input parameter error.
    case invalidInputParameter
    /// `001_006`: Wallet user not found. He/she is not a member or an ex-member already withdrawn
    case walletUserNotFound
    /// `001_047`: Invalid card info. In case the information of the card is not valid
    case invalidCardInfo
    /// `001_052`: Active card has balance. In case there is balance left in the card
    case cardHasBalance
    /// `001_059`: Can not delete basic card. In case of trying to delete the basic card
    case cannotDeleteBasicCard
    /// `001_061`: Cannot delete Sub card directly, Sub Card will be automatically deleted when Main card deleted. In
    /// case of deleting the sub card rather than the main card
    case cannotDeleteSubCardDirectly
    /// `001_062`: Card is married to cardSe. Disconnect before delete. In case of trying to delete the married card
    case cardIsMarried

    public var rawValue: String {
      switch self {
      case .invalidInputParameter: "000_002"
      case .walletUserNotFound: "001_006"
      case .invalidCardInfo: "001_047"
      case .cardHasBalance: "001_052"
      case .cannotDeleteBasicCard: "001_059"
      case .cannotDeleteSubCardDirectly: "001_061"
      case .cardIsMarried: "001_062"
      }
    }

    public static var allCases: [Self] {
      [
        .invalidInputParameter,
        .walletUserNotFound,
        .invalidCardInfo,
        .cardHasBalance,
        .cannotDeleteBasicCard,
        .cannotDeleteSubCardDirectly,
        .cardIsMarried,
      ]
    }

    public static var results: [DocumentedResult] { CardTermination.results }
  }

  public static var documentation: EndpointDocumentation {
    EndpointDocumentation(
      EndpointFacts(
        method: "POST",
        path: "/api/v1/card/terminate",
        title: "Discarding a Card",
        version: "v1",
        mode: .sync,
        encryptsRequest: false,
        encryptsResponse: false,
        listsEveryResult: true,
        requestHeaders: KonaplateEndpoints.requestHeaders
      ),
      results: """
        200 000_000
          Success
          Success
        400 000_002
          Invalid input parameter
          It is an input parameter error.
        400 001_006
          Wallet user not found
          He/she is not a member or an ex-member already withdrawn
        400 001_047
          Invalid card info
          In case the information of the card is not valid
        400 001_052
          Active card has balance
          In case there is balance left in the card
        400 001_059
          Can not delete basic card
          In case of trying to delete the basic card
        400 001_061
          Cannot delete Sub card directly, Sub Card will be automatically deleted when Main card deleted.
          In case of deleting the sub card rather than the main card
        400 001_062
          Card is married to cardSe. Disconnect before delete.
          In case of trying to delete the married card
        """,
      requestTexts: """
        userId
          Member’s ID
          - It is a member’s unique ID granted in case of member’s sign-up
        par
          A number that replaces the card's PAN (Primary Account Number)
          This is the PAR of the mobile card or actual card to be discarded.
        """,
      testLabels: """
        200 0 success
        400 1 invalid input
        400 2 User not found
        400 3 Card information is invalid
        400 4 If there is balance left on the card
        400 5 Attempting to delete the basic card
        400 6 If you want to delete the sub card directly instead of deleting the main card
        400 7 When attempting to delete a Married card
        """
    )
  }

  public static var sampleResponse: Response {
    Response()
  }
}
