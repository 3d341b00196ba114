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
  public static var facts: EndpointFacts {
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
    )
  }

  /// The request parameters.
  public struct Request: Hashable, Sendable, Codable, Validatable, Redacting {
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

    public func validate(into violations: inout Violations) {
      violations.check(userId, range: Self.userIdRange, at: "userId")
      violations.check(par, length: Self.parLength, at: "par")
      violations.check(cardNo, length: Self.cardNoLength, at: "cardNo")
      violations.check(status, length: Self.statusLength, at: "status")
      violations.check(status, values: Status.documented, at: "status")
    }

    /// The values of `userId`.
    public static var userIdRange: ClosedRange<UInt64> { 1...9_999_999_999_999_999_999 }

    /// The characters of `par`.
    public static var parLength: ClosedRange<Int> { 27...27 }

    /// The characters of `cardNo`.
    public static var cardNoLength: ClosedRange<Int> { 16...16 }

    /// The characters of `status`.
    public static var statusLength: ClosedRange<Int> { 6...7 }

    public init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: FieldKey.self)
      userId = try fields.decode(UInt64.self, forKey: "userId")
      par = try fields.decodeIfPresent(String.self, forKey: "par")
      cardNo = try fields.decodeIfPresent(String.self, forKey: "cardNo")
      status = try fields.decode(Status.self, forKey: "status")
    }

    public func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: FieldKey.self)
      try fields.encode(userId, forKey: "userId")
      try fields.encodeIfPresent(par, forKey: "par")
      try fields.encodeIfPresent(cardNo, forKey: "cardNo")
      try fields.encode(status, forKey: "status")
    }

    public static var sensitiveFields: [String] { ["par", "cardNo"] }

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
  public enum ErrorCode: String, DocumentedErrorCode {
    /// Invalid input parameter. Input parameter error.
    case invalidInputParameter = "000_002"
    /// Wallet user not found. You are not a member or a member who has withdrawn.
    case walletUserNotFound = "001_006"
    /// Invalid card info. The entered card information (card number, expiration date, CVC) is invalid.
    case invalidCardInfo = "003_001"
    /// Cannot find par. par not found
    case parNotFound = "003_021"
    /// Card already terminated. In the case of a terminated card, status cannot be changed
    case cardAlreadyTerminated = "003_022"

    public static var results: [DocumentedResult] { CardStateModification.results }
  }

  public static var results: [DocumentedResult] {
    DocumentedResult.list(
      """
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
      """)
  }

  public static var requestTexts: [String: String] {
    FieldTexts.list(
      """
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
      """)
  }
}

nonisolated extension CardStateModification: StubbableEndpoint {
  public static var sampleResponse: Response {
    Response()
  }

  public static var testLabels: [TestLabel] {
    TestLabel.list(
      """
      200 0 success test
      400 1 invalid parameter
      400 2 User not found
      400 3 Incorrect card information
      400 4 par not found
      400 5 In the case of a terminated card, status cannot be changed
      """)
  }
}
