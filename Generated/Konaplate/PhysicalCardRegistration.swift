// Written by konagen from the documentation. Changes made here are lost.

import KonaplateRuntime

/// Physical Card Registration
///
/// Registering a physical card in the member's app. Applied to prepaid cards The following scenarios occur in physical
/// card registration. ① Registration of prepaid card with pre-issuance attribute: A mobile card is issued first and the
/// physical card is delivered and registered. When the member registers a physical card, it is linked to the issued
/// mobile card. However, the physical card to be registered must not have transaction history, and if there is
/// transaction history, case ② will be applied. ② Registration of a prepaid card that is not a pre-issuance attribute:
/// If it is not a prepaid card with a pre-issuance attribute, a mobile card is not issued at the time of application.
/// When the prepaid card is registered, a mobile card is issued and it is registered by being linked to the physical
/// card. ③ Registration of a physical card for the card applied for reissuance: If a member applies for reissuance of a
/// prepaid card with pre-issuance attributes, a mobile card is issued first when he or she applies for reissuance, the
/// balance is transferred to the newly issued mobile card, and the physical card is delivered. If the member registers
/// the delivered physical card, it will be linked to the issued mobile card. If the prepaid card applied for reissuance
/// is not a pre-issuance attributes, a mobile card is issued when registering the physical card, the balance is
/// transferred from the old card to the newly issued mobile card, and the physical card is registered. ④Registration of
/// the prepaid card on the mobile card to be linked to the debit card: When registering a debit card, he physical card
/// is linked to the mobile card issued.
///
/// `POST /api/v1/prepay-card/physical/register`
///
/// Page: `physical-card-registration.txt`
public nonisolated enum PhysicalCardRegistration: Endpoint {
  /// The request parameters.
  public struct Request: Model {
    /// Card application number
    ///
    /// - (Member) A unique number generated when applying for issuance/delivery of a mobile card or physical card
    /// - To link to a pre-issued mobile card, the data should be set.
    /// - If the date is not set, the physical card will be registered without link to the pre-issued mobile card.
    /// - When registering a reissued card, the balance of the old card is transferred only when the data is set.
    ///
    /// Optional. 22 characters.
    public var cardApplyNo: String?

    /// Member ID to register a card
    ///
    /// - Member's unique ID given when registering for membership
    ///
    /// Required. 1 to 9999999999999999999.
    public var userId: UInt64

    /// Number of card (physical card) to be registered
    ///
    /// Required. 16 characters. Sensitive: never shown.
    public var physicalCardNo: String

    /// Expiry date of card (physical card) to be registered
    ///
    /// - Format : YYMM
    ///
    /// Required. 4 characters. Form `YYMM`. Sensitive: never shown.
    public var physicalCardExpDate: String

    /// Verification code of card (physical card) to be registered
    ///
    /// Required. 3 characters. Sensitive: never shown.
    public var physicalCardCVC: String

    /// Agreement list of Terms and Conditions
    ///
    /// For certain cards, a member must agree to the terms and conditions when registering the card. It is the
    /// information of the terms and conditions agreed by the user.
    ///
    /// Conditional. Any JSON object: the documentation lists no members.
    public var tcList: [JSONObject]?

    /// Number that replaces the PAN(Primary Account Number) of a mobile card to be registered
    ///
    /// Optional. 27 characters. Sensitive: never shown.
    public var extMobileCardPar: String?

    public init(
      cardApplyNo: String? = nil,
      userId: UInt64,
      physicalCardNo: String,
      physicalCardExpDate: String,
      physicalCardCVC: String,
      tcList: [JSONObject]? = nil,
      extMobileCardPar: String? = nil
    ) {
      self.cardApplyNo = cardApplyNo
      self.userId = userId
      self.physicalCardNo = physicalCardNo
      self.physicalCardExpDate = physicalCardExpDate
      self.physicalCardCVC = physicalCardCVC
      self.tcList = tcList
      self.extMobileCardPar = extMobileCardPar
    }

    /// The characters of `cardApplyNo`.
    public static var cardApplyNoLength: ClosedRange<Int> { 22...22 }

    /// The values of `userId`.
    public static var userIdRange: ClosedRange<UInt64> { 1...9_999_999_999_999_999_999 }

    /// The characters of `physicalCardNo`.
    public static var physicalCardNoLength: ClosedRange<Int> { 16...16 }

    /// The characters of `physicalCardExpDate`.
    public static var physicalCardExpDateLength: ClosedRange<Int> { 4...4 }

    /// The form of `physicalCardExpDate`.
    public static var physicalCardExpDateFormat: ValueFormat {
      ValueFormat("YYMM", [.shortYear, .month])
    }

    /// The characters of `physicalCardCVC`.
    public static var physicalCardCVCLength: ClosedRange<Int> { 3...3 }

    /// The characters of `extMobileCardPar`.
    public static var extMobileCardParLength: ClosedRange<Int> { 27...27 }

    public init(fields: inout FieldReader) {
      self.init(
        cardApplyNo: fields.optional("cardApplyNo"),
        userId: fields.required("userId"),
        physicalCardNo: fields.required("physicalCardNo"),
        physicalCardExpDate: fields.required("physicalCardExpDate"),
        physicalCardCVC: fields.required("physicalCardCVC"),
        tcList: fields.optional("tcList"),
        extMobileCardPar: fields.optional("extMobileCardPar")
      )
    }

    public func list(in fields: inout FieldList) {
      fields.add("cardApplyNo", cardApplyNo, length: Self.cardApplyNoLength)
      fields.add("userId", userId, range: Self.userIdRange)
      fields.add(sensitive: "physicalCardNo", physicalCardNo, length: Self.physicalCardNoLength)
      fields.add(sensitive: "physicalCardExpDate", physicalCardExpDate, length: Self.physicalCardExpDateLength)
      fields.check(physicalCardExpDate, format: Self.physicalCardExpDateFormat)
      fields.add(sensitive: "physicalCardCVC", physicalCardCVC, length: Self.physicalCardCVCLength)
      fields.add("tcList", tcList)
      fields.add(sensitive: "extMobileCardPar", extMobileCardPar, length: Self.extMobileCardParLength)
    }
  }

  /// The response parameters.
  public struct Response: Model {
    /// Mobile card number issued to a member
    ///
    /// - When a user registers a physical card, a mobile card is also issued.
    ///
    /// Required. 16 characters. Sensitive: never shown.
    public var mobileCardNo: String

    /// Number that replaces the PAN(Primary Account Number) of a card
    ///
    /// Required. 27 characters. Sensitive: never shown.
    public var par: String

    public init(mobileCardNo: String, par: String) {
      self.mobileCardNo = mobileCardNo
      self.par = par
    }

    public init(fields: inout FieldReader) {
      self.init(mobileCardNo: fields.required("mobileCardNo"), par: fields.required("par"))
    }

    public func list(in fields: inout FieldList) {
      fields.add(sensitive: "mobileCardNo", mobileCardNo)
      fields.add(sensitive: "par", par)
    }
  }

  /// The documented error codes.
  public enum ErrorCode: DocumentedErrorCode {
    /// `003_012`: Indicated card issue is not ready to active. When the card application specified with cardApplyNo is
    /// not allowed to be registered
    case cardIssueNotReady
    /// `003_013`: Indicated card issue not found error. When the card application specified with cardApplyNo does not
    /// exist
    case cardIssueNotFound
    /// `003_001`: Invalid card info. Invalid card information entered (card number, expiry date and CVC)
    case invalidCardInfo
    /// `003_014`: Digital card is already terminated error. When the mobile card to be linked to the physical card is
    /// already discarded
    case digitalCardAlreadyTerminated

    public var rawValue: String {
      switch self {
      case .cardIssueNotReady: "003_012"
      case .cardIssueNotFound: "003_013"
      case .invalidCardInfo: "003_001"
      case .digitalCardAlreadyTerminated: "003_014"
      }
    }

    public static var allCases: [Self] {
      [.cardIssueNotReady, .cardIssueNotFound, .invalidCardInfo, .digitalCardAlreadyTerminated]
    }

    public static var results: [DocumentedResult] { PhysicalCardRegistration.results }
  }

  public static var documentation: EndpointDocumentation {
    EndpointDocumentation(
      EndpointFacts(
        method: "POST",
        path: "/api/v1/prepay-card/physical/register",
        title: "Physical Card Registration",
        version: "v1",
        mode: .sync,
        encryptsRequest: true,
        encryptsResponse: true,
        listsEveryResult: true,
        requestHeaders: KonaplateEndpoints.requestHeaders
      ),
      results: """
        200 000_000
          Success.
          Success
        400 003_012
          Indicated card issue is not ready to active.
          When the card application specified with cardApplyNo is not allowed to be registered
        400 003_013
          Indicated card issue not found error.
          When the card application specified with cardApplyNo does not exist
        400 003_001
          Invalid card info.
          Invalid card information entered (card number, expiry date and CVC)
        400 003_014
          Digital card is already terminated error.
          When the mobile card to be linked to the physical card is already discarded
        """,
      requestTexts: """
        cardApplyNo
          Card application number
          - (Member) A unique number generated when applying for issuance/delivery of a mobile card or \
        physical card
          - To link to a pre-issued mobile card, the data should be set.
          - If the date is not set, the physical card will be registered without link to the pre-issued \
        mobile card.
          - When registering a reissued card, the balance of\u{A0}the old card is transferred only when the \
        data is set.
        userId
          Member ID to register a card
          - Member's unique ID given when registering for membership
        physicalCardNo
          Number of card (physical card) to be registered
        physicalCardExpDate
          Expiry date of card (physical card) to be registered
          -Format : YYMM
        physicalCardCVC
          Verification code of card (physical card) to be registered
        tcList
          Agreement list of Terms and Conditions
          For certain cards, a member must agree to the terms and conditions when registering the card. It \
        is the information of the terms and conditions agreed by the user.
        extMobileCardPar
          Number that replaces the PAN(Primary Account Number) of a mobile card to be registered
        """,
      testLabels: """
        200 0 Test succeeded
        200 0 Test succeeded – Request without OPTIONAL parameter
        400 1 When the card application specified with cardApplyNo is not allowed to be registered
        400 2 When the card application specified with cardApplyNo does not exist
        400 3 Invalid card information entered (card number, expiry date and CVC)
        400 4 When the mobile card to be linked to the physical card is already discarded
        400 - User is already mapped to card
        """
    )
  }

  public static var sampleResponse: Response {
    Response(mobileCardNo: "0000000000000000", par: "000000000000000000000000000")
  }
}
