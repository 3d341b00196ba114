// Written by konagen from the documentation. Changes made here are lost.

import KonaplateRuntime

/// Modification of the Card’s State
///
/// Modifying the state of the card to lost (suspension) or termination of being lost (suspension).
///
/// `POST /api/v1/card/status`
///
/// Page: `modification-of-the-cards-state.txt`
public nonisolated enum CardStateModification: Endpoint {
  /// The request parameters.
  public struct Request: Model {
    /// 회원 ID
    ///
    /// Required. 1 to 9999999999999999999.
    public var userId: UInt64

    /// 카드의 PAN(Primary Account Number)을 대체하는 번호
    ///
    /// Conditional. 27 characters. Sensitive: never shown.
    public var par: String?

    /// 카드 번호
    ///
    /// Conditional. 16 characters. Sensitive: never shown.
    public var cardNo: String?

    /// 요청상태
    ///
    /// - SUSPEND : 중지
    /// - RESUME : 중지 해지
    ///
    /// Required. 6 to 7 characters. One of `SUSPEND`, `RESUME`.
    public var status: Status

    public init(userId: UInt64, par: String? = nil, cardNo: String? = nil, status: Status) {
      self.userId = userId
      self.par = par
      self.cardNo = cardNo
      self.status = status
    }

    /// The values of `userId`.
    public static var userIdRange: ClosedRange<UInt64> { 1...9_999_999_999_999_999_999 }

    /// The characters of `par`.
    public static var parLength: ClosedRange<Int> { 27...27 }

    /// The characters of `cardNo`.
    public static var cardNoLength: ClosedRange<Int> { 16...16 }

    /// The characters of `status`.
    public static var statusLength: ClosedRange<Int> { 6...7 }

    public init(fields: inout FieldReader) {
      self.init(
        userId: fields.required("userId"),
        par: fields.optional("par"),
        cardNo: fields.optional("cardNo"),
        status: fields.required("status")
      )
    }

    public func list(in fields: inout FieldList) {
      fields.add("userId", userId, range: Self.userIdRange)
      fields.add(sensitive: "par", par, length: Self.parLength)
      fields.add(sensitive: "cardNo", cardNo, length: Self.cardNoLength)
      fields.add("status", status)
      fields.check(status, length: Self.statusLength)
      fields.check(status, values: Status.documented)
    }

    /// 요청상태
    public struct Status: OpenValue {
      /// 중지
      public static var suspend: Self { Self(rawValue: "SUSPEND") }
      /// 중지 해지
      public static var resume: Self { Self(rawValue: "RESUME") }

      public static var documented: [Self] { [suspend, resume] }

      public let rawValue: String

      public init(rawValue: String) { self.rawValue = rawValue }
    }
  }

  /// The documentation lists no parameters.
  public typealias Response = NoFields

  /// The documented error codes.
  public enum ErrorCode: DocumentedErrorCode {
    /// `000_002`: Invalid input parameter. Input parameter error.
    case invalidInputParameter
    /// `001_006`: Wallet user not found. You are not a member or a member who has withdrawn.
    case walletUserNotFound
    /// `003_001`: Invalid card info. The entered card information (card number, expiration date, CVC) is invalid.
    case invalidCardInfo
    /// `003_021`: Cannot find par. par not found
    case parNotFound
    /// `003_022`: Card already terminated. In the case of a terminated card, status cannot be changed
    case cardAlreadyTerminated

    public var rawValue: String {
      switch self {
      case .invalidInputParameter: "000_002"
      case .walletUserNotFound: "001_006"
      case .invalidCardInfo: "003_001"
      case .parNotFound: "003_021"
      case .cardAlreadyTerminated: "003_022"
      }
    }

    public static var allCases: [Self] {
      [.invalidInputParameter, .walletUserNotFound, .invalidCardInfo, .parNotFound, .cardAlreadyTerminated]
    }

    public static var results: [DocumentedResult] { CardStateModification.results }
  }

  public static var documentation: EndpointDocumentation {
    EndpointDocumentation(
      EndpointFacts(
        method: "POST",
        path: "/api/v1/card/status",
        title: "Modification of the Card’s State",
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
          success
        400 000_002
          Invalid input parameter
          Input parameter error.
        400 001_006
          Wallet user not found
          You are not a member or a member who has withdrawn.
        400 003_001
          Invalid card info
          The entered card information (card number, expiration date, CVC) is invalid.
        400 003_021
          Cannot find par
          par not found
        400 003_022
          Card already terminated
          In the case of a terminated card, status cannot be changed
        """,
      requestTexts: """
        userId
          회원 ID
        par
          카드의 PAN(Primary Account Number)을 대체하는 번호
        cardNo
          카드 번호
        status
          요청상태
          • SUSPEND : 중지
          • RESUME : 중지 해지
        """,
      testLabels: """
        200 0 success test
        400 1 invalid parameter
        400 2 User not found
        400 3 Incorrect card information
        400 4 par not found
        400 5 In the case of a terminated card, status cannot be changed
        """
    )
  }

  public static var sampleResponse: Response {
    Response()
  }
}
