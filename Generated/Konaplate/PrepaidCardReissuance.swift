// Written by konagen from the documentation. Changes made here are lost.

import KonaplateRuntime

/// Reissuance of Prepaid Card (Replacement Issuance)
///
/// If a member wants to reissue and receive the prepaid card selected, delivery is processed to the requested address.
/// Depending on the policy, a reissuance fee may be charged to the member upon request for reissuance. Card reissuance
/// is allowed in the following case. - The card that the user has registered is lost (suspended)
///
/// `POST /api/v1/prepay-card/reissue/delivery`
///
/// Page: `reissuance-of-prepaid-card-replacement-issuance.txt`
public nonisolated enum PrepaidCardReissuance: Endpoint {
  /// The request parameters.
  public struct Request: Model {
    /// Member information
    ///
    /// Required.
    public var userInfo: UserInfo

    /// Delivery address information
    ///
    /// - Condition field : Setting if "isDeliveryRequired" is "true"
    ///
    /// Required when `cardInfo.isDeliveryRequired` is `true`.
    public var addressInfo: AddressInfo?

    /// Card information
    ///
    /// Required.
    public var cardInfo: CardInfo

    public init(userInfo: UserInfo, addressInfo: AddressInfo? = nil, cardInfo: CardInfo) {
      self.userInfo = userInfo
      self.addressInfo = addressInfo
      self.cardInfo = cardInfo
    }

    public init(fields: inout FieldReader) {
      self.init(
        userInfo: fields.required(model: "userInfo"),
        addressInfo: fields.optional(model: "addressInfo"),
        cardInfo: fields.required(model: "cardInfo")
      )
    }

    public func list(in fields: inout FieldList) {
      fields.add("userInfo", model: userInfo)
      if cardInfo.isDeliveryRequired ?? true {
        fields.require(addressInfo, at: "addressInfo", when: "cardInfo.isDeliveryRequired is true")
      }
      fields.add("addressInfo", model: addressInfo)
      fields.add("cardInfo", model: cardInfo)
    }

    /// Member information
    public struct UserInfo: Model {
      /// Member ID
      ///
      /// - Member's unique ID given when registering for membership
      ///
      /// Required. 1 to 9999999999999999999.
      public var userId: UInt64

      public init(userId: UInt64) {
        self.userId = userId
      }

      /// The values of `userId`.
      public static var userIdRange: ClosedRange<UInt64> { 1...9_999_999_999_999_999_999 }

      public init(fields: inout FieldReader) {
        self.init(userId: fields.required("userId"))
      }

      public func list(in fields: inout FieldList) {
        fields.add("userId", userId, range: Self.userIdRange)
      }
    }

    /// Delivery address information
    public struct AddressInfo: Model {
      /// Road name address for card delivery
      ///
      /// Required. 1 to 255 characters.
      public var address: String

      /// Road name address detail for card delivery
      ///
      /// Required. 1 to 255 characters.
      public var addressDetail: String

      /// Zip code of card delivery address
      ///
      /// Required. 5 characters.
      public var zipCode: String

      public init(address: String, addressDetail: String, zipCode: String) {
        self.address = address
        self.addressDetail = addressDetail
        self.zipCode = zipCode
      }

      /// The characters of `address`.
      public static var addressLength: ClosedRange<Int> { 1...255 }

      /// The characters of `addressDetail`.
      public static var addressDetailLength: ClosedRange<Int> { 1...255 }

      /// The characters of `zipCode`.
      public static var zipCodeLength: ClosedRange<Int> { 5...5 }

      public init(fields: inout FieldReader) {
        self.init(
          address: fields.required("address"),
          addressDetail: fields.required("addressDetail"),
          zipCode: fields.required("zipCode")
        )
      }

      public func list(in fields: inout FieldList) {
        fields.add("address", address, length: Self.addressLength)
        fields.add("addressDetail", addressDetail, length: Self.addressDetailLength)
        fields.add("zipCode", zipCode, length: Self.zipCodeLength)
      }
    }

    /// Card information
    public struct CardInfo: Model {
      /// Old card number
      ///
      /// The card to be reissued
      ///
      /// Required. 16 characters. Sensitive: never shown.
      public var oldCardNo: String

      /// Delivery of physical card
      ///
      /// When issuing a mobile card only, this field should be set to "false".
      ///
      /// - Default: true
      /// - true : Apply for physical card delivery
      /// - false : Do not apply for physical card delivery
      ///
      /// Optional. Default: `true`.
      public var isDeliveryRequired: Bool?

      public init(oldCardNo: String, isDeliveryRequired: Bool? = nil) {
        self.oldCardNo = oldCardNo
        self.isDeliveryRequired = isDeliveryRequired
      }

      /// The characters of `oldCardNo`.
      public static var oldCardNoLength: ClosedRange<Int> { 16...16 }

      public init(fields: inout FieldReader) {
        self.init(oldCardNo: fields.required("oldCardNo"), isDeliveryRequired: fields.optional("isDeliveryRequired"))
      }

      public func list(in fields: inout FieldList) {
        fields.add(sensitive: "oldCardNo", oldCardNo, length: Self.oldCardNoLength)
        fields.add("isDeliveryRequired", isDeliveryRequired)
      }
    }
  }

  /// The response parameters.
  public struct Response: Model {
    /// Card application number
    ///
    /// - (Member) A unique number generated when applying for issuance/delivery of a mobile card or physical card
    ///
    /// Required. 22 characters.
    public var cardApplyNo: String

    /// (Mobile card) Card number
    ///
    /// Optional. 16 characters. Sensitive: never shown.
    public var mobileCardNo: String?

    /// (Mobile card) Card verification code
    ///
    /// - Card Verification Code
    ///
    /// Optional. 3 characters. Sensitive: never shown.
    public var mobileCardCVC: String?

    /// PAR of mobile card
    ///
    /// Optional. 27 characters. Sensitive: never shown.
    public var mobileCardPar: String?

    public init(
      cardApplyNo: String,
      mobileCardNo: String? = nil,
      mobileCardCVC: String? = nil,
      mobileCardPar: String? = nil
    ) {
      self.cardApplyNo = cardApplyNo
      self.mobileCardNo = mobileCardNo
      self.mobileCardCVC = mobileCardCVC
      self.mobileCardPar = mobileCardPar
    }

    public init(fields: inout FieldReader) {
      self.init(
        cardApplyNo: fields.required("cardApplyNo"),
        mobileCardNo: fields.optional("mobileCardNo"),
        mobileCardCVC: fields.optional("mobileCardCVC"),
        mobileCardPar: fields.optional("mobileCardPar")
      )
    }

    public func list(in fields: inout FieldList) {
      fields.add("cardApplyNo", cardApplyNo)
      fields.add(sensitive: "mobileCardNo", mobileCardNo)
      fields.add(sensitive: "mobileCardCVC", mobileCardCVC)
      fields.add(sensitive: "mobileCardPar", mobileCardPar)
    }
  }

  /// The documented error codes. The documentation hides further ones behind “Show All”.
  public enum ErrorCode: DocumentedErrorCode {
    /// `000_002`: Invalid input parameter. userId. Invalid input parameter
    case invalidInputParameter
    /// `001_006`: Wallet user not found. Non-member or a member who has canceled membership
    case walletUserNotFound
    /// `003_018`: Card is already reissued error. This card has been reissued before.
    case cardAlreadyReissued
    /// `003_019`: User bank account invalid. Invalid member account
    case userBankAccountInvalid
    /// `003_020`: There is in progress reissue type card apply no. Card reissuance in progress
    case reissuanceInProgress
    /// `003_048`: Invalid next service id. 재발급으로 유효한 카드 상품 ID가 아닙니다.
    case invalidNextServiceId
    /// `007_001`: Bank account not found. 등록된 계좌가 없음.
    case bankAccountNotFound
    /// `003_044`: User is not authenticated. 사용자 신분증 인증이 되지 않을 경우 발생(해외결제카드 신청시)
    case userNotAuthenticated
    /// `003_051`: Card cost payment fail. network issue. 카드 비용 부과 실패. 외부 PG사와 네트워크 이슈
    case cardCostPaymentNetworkIssue

    public var rawValue: String {
      switch self {
      case .invalidInputParameter: "000_002"
      case .walletUserNotFound: "001_006"
      case .cardAlreadyReissued: "003_018"
      case .userBankAccountInvalid: "003_019"
      case .reissuanceInProgress: "003_020"
      case .invalidNextServiceId: "003_048"
      case .bankAccountNotFound: "007_001"
      case .userNotAuthenticated: "003_044"
      case .cardCostPaymentNetworkIssue: "003_051"
      }
    }

    public static var allCases: [Self] {
      [
        .invalidInputParameter,
        .walletUserNotFound,
        .cardAlreadyReissued,
        .userBankAccountInvalid,
        .reissuanceInProgress,
        .invalidNextServiceId,
        .bankAccountNotFound,
        .userNotAuthenticated,
        .cardCostPaymentNetworkIssue,
      ]
    }

    public static var results: [DocumentedResult] { PrepaidCardReissuance.results }
  }

  public static var documentation: EndpointDocumentation {
    EndpointDocumentation(
      EndpointFacts(
        method: "POST",
        path: "/api/v1/prepay-card/reissue/delivery",
        title: "Reissuance of Prepaid Card (Replacement Issuance)",
        version: "v1",
        mode: .sync,
        encryptsRequest: true,
        encryptsResponse: true,
        listsEveryResult: false,
        requestHeaders: KonaplateEndpoints.requestHeaders
      ),
      results: """
        200 000_000
          Success.
          Success
        400 000_002
          Invalid input parameter. userId
          Invalid input parameter
        400 001_006
          Wallet user not found.
          Non-member or a member who has canceled membership
        400 003_018
          Card is already reissued error.
          This card has been reissued before.
        400 003_019
          User bank account invalid.
          Invalid member account
        400 003_020
          There is in progress reissue type card apply no.
          Card reissuance in progress
        400 003_048
          Invalid next service id.
          재발급으로 유효한 카드 상품 ID가 아닙니다.
        400 007_001
          Bank account not found.
          등록된 계좌가 없음.
        400 003_044
          User is not authenticated.
          사용자 신분증 인증이 되지 않을 경우 발생(해외결제카드 신청시)
        400 003_051
          Card cost payment fail. network issue.
          카드 비용 부과 실패. 외부 PG사와 네트워크 이슈
        """,
      requestTexts: """
        userInfo
          Member information
        userInfo.userId
          Member ID
          - Member's unique ID given when registering for membership
        addressInfo
          Delivery address information
          - Condition field : Setting if \"isDeliveryRequired\" is \"true\"
        addressInfo.address
          Road name address for card delivery
        addressInfo.addressDetail
          Road name address detail for card delivery
        addressInfo.zipCode
          Zip code of card delivery address
        cardInfo
          Card information
        cardInfo.oldCardNo
          Old card number
          The card to be reissued
        cardInfo.isDeliveryRequired
          Delivery of physical card
          When issuing a mobile card only, this field should be set to \"false\".
          - Default: true
          -\u{A0}true : Apply for physical card delivery
          -\u{A0}false : Do not apply for physical card delivery
        """,
      testLabels: """
        200 0 Test succeeded
        200 0 Test succeeded_Issuing only a mobile card
        400 1 Invalid input parameter
        400 2 Non-member or a member who has canceled membership
        400 3 This card has been reissued before.
        400 4 Invalid member account
        400 5 Card reissuance in progress
        400 6 재발급으로 유효한 카드 상품 ID가 아닙니다.
        400 7 등록된 계좌가 없음.
        400 8 사용자 신분증 인증이 되지 않을 경우 발생(해외결제카드 신청시)
        400 9 카드 비용 부과 실패. 외부 PG사와 네트워크 이슈
        400 - 카드 비용 부과 실패. 회원의 은행 계좌가 유효하지 않음.
        400 - 카드 비용 부과 실패. 은행 계좌의 소유주와 출금 요청한 회원이 일치하지 않음.
        400 - 카드 비용 부과 실패. 출금 실패
        400 - 카드 비용 부과 실패. 재발급을 위한 비용 부과가 진행 중임.
        400 - 카드 비용 부과 실패. 계좌에 잔액이 충분하지 않음
        400 - 카드 비용 부과 실패. 회원이 오픈뱅킹 약관 미동의
        400 - 카드 비용 부과 실패. 오픈뱅킹에서 전문 처리 시, 전문 오류로 발생
        400 - 카드 비용 부과 실패. 기타 원인
        """
    )
  }

  public static var sampleResponse: Response {
    Response(
      cardApplyNo: "0000000000000000000000",
      mobileCardNo: "0000000000000000",
      mobileCardCVC: "000",
      mobileCardPar: "000000000000000000000000000"
    )
  }
}
