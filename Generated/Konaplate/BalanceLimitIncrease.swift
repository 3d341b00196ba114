// Written by konagen from the documentation. Changes made here are lost.

import KonaplateRuntime

/// Balance Limit Increase(Individual card)
///
/// After verifying the member's real-name authentication and connected bank account information, we process the card's
/// real-name registration and credit limit increase. "Real-name registration"? It refers to the act of identifying the
/// user of a prepaid electronic payment means, which is originally issued anonymously, through methods defined by law,
/// such as 'real-name authentication' or 'connecting with a bank account.' For cards that are not real-name registered,
/// the maximum balance limit is set at 500,000 KRW. Once real-name registration is completed, the balance limit can be
/// increased up to 2,000,000 KRW. The balance limit after real-name registration is policy-driven and can be set within
/// 2,000,000 KRW.
///
/// `POST /api/v1/user/namedcard`
///
/// Page: `balance-limit-increase-individual-card.txt`
public nonisolated enum BalanceLimitIncrease: Endpoint {
  /// The request parameters.
  public struct Request: Model {
    /// Member’s ID
    ///
    /// - It is a member’s unique ID granted in case of member’s sign-up.
    ///
    /// Required. 1 to 9999999999999999999.
    public var userId: UInt64

    /// Whether to verify the actual name or the connection information of the deposit account
    ///
    /// - Y : Verified
    /// - N : Not Verified
    ///
    /// Required. 1 character. One of `Y`, `N`.
    public var isCheckNamedYn: IsCheckNamedYn

    public init(userId: UInt64, isCheckNamedYn: IsCheckNamedYn) {
      self.userId = userId
      self.isCheckNamedYn = isCheckNamedYn
    }

    /// The values of `userId`.
    public static var userIdRange: ClosedRange<UInt64> { 1...9_999_999_999_999_999_999 }

    /// The characters of `isCheckNamedYn`.
    public static var isCheckNamedYnLength: ClosedRange<Int> { 1...1 }

    public init(fields: inout FieldReader) {
      self.init(userId: fields.required("userId"), isCheckNamedYn: fields.required("isCheckNamedYn"))
    }

    public func list(in fields: inout FieldList) {
      fields.add("userId", userId, range: Self.userIdRange)
      fields.add("isCheckNamedYn", isCheckNamedYn)
      fields.check(isCheckNamedYn, length: Self.isCheckNamedYnLength)
      fields.check(isCheckNamedYn, values: IsCheckNamedYn.documented)
    }

    /// Whether to verify the actual name or the connection information of the deposit account
    public struct IsCheckNamedYn: OpenValue {
      /// Verified
      public static var yes: Self { Self(rawValue: "Y") }
      /// Not Verified
      public static var no: Self { Self(rawValue: "N") }

      public static var documented: [Self] { [yes, no] }

      public let rawValue: String

      public init(rawValue: String) { self.rawValue = rawValue }
    }
  }

  /// The documentation lists no parameters.
  public typealias Response = NoFields

  /// The documented error codes.
  public enum ErrorCode: DocumentedErrorCode {
    /// `001_006`: Wallet user not found
    case walletUserNotFound
    /// `011_001`: Missing identity verification
    case missingIdentityVerification

    public var rawValue: String {
      switch self {
      case .walletUserNotFound: "001_006"
      case .missingIdentityVerification: "011_001"
      }
    }

    public static var allCases: [Self] { [.walletUserNotFound, .missingIdentityVerification] }

    public static var results: [DocumentedResult] { BalanceLimitIncrease.results }
  }

  public static var documentation: EndpointDocumentation {
    EndpointDocumentation(
      EndpointFacts(
        method: "POST",
        path: "/api/v1/user/namedcard",
        title: "Balance Limit Increase(Individual card)",
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
        400 001_006
          Wallet user not found
          Wallet user not found
        400 011_001
          Missing identity verification
          Missing identity verification
        """,
      requestTexts: """
        userId
          Member’s ID
          -It is a member’s unique ID granted in case of member’s sign-up.
        isCheckNamedYn
          Whether to verify the actual name or the connection information of the deposit account
          -Y : Verified
          -N : Not Verified
        """,
      testLabels: """
        200 0 Success
        400 1 Wallet user not found
        400 2 Missing identity verification
        """
    )
  }

  public static var sampleResponse: Response {
    Response()
  }
}
