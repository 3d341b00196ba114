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

  /// The request headers that endpoints share, in the documentation's order.
  public static let requestHeaders: [DocumentedHeader] = [
    DocumentedHeader(
      "X-KM-User-AspId",
      isRequired: true,
      length: 15...15,
      documentation: "ASP ID\n• ID given to the service provider.\n• The ID is provided at the time of contract."
    ),
    DocumentedHeader(
      "X-KM-Correlation-Id",
      isRequired: true,
      length: 20...20,
      format: ValueFormat(
        "yyMMddHHmiSS-xxxxxxx",
        [.shortYear, .month, .day, .hour, .minute, .second, .literal("-"), .hexadecimal(7...7)]
      ),
      documentation: """
        Transaction number for tracking trasncription\n• Form : yyMMddHHmiSS-xxxxxxx\n• xxxxxxx : 7digit, \
        Hex String
        """
    ),
    DocumentedHeader(
      "X-KM-Access-Key",
      length: 40...40,
      isSensitive: true,
      documentation: "Access Key created by Project\n• Excluding the case for Callback API"
    ),
    DocumentedHeader(
      "X-KM-Crypto-Key-Id",
      length: 32...32,
      documentation: """
        Data Encryption/Decryption Key ID\n• Given ID from creating the service provider's project\n• \
        Required value when requesting data encryption.
        """
    ),
    DocumentedHeader(
      "X-KM-Tran-Token",
      isRequired: true,
      length: 66...67,
      isSensitive: true,
      documentation: "Refer to\u{A0}Common header information\u{A0}-\u{A0}X-KM-Tran-Token\u{A0}Guide\u{A0}page"
    ),
    DocumentedHeader(
      "X-KM-Tran-Time",
      isRequired: true,
      length: 14...14,
      format: ValueFormat("YYYYMMDDHHMMSS", [.year, .month, .day, .hour, .minute, .second]),
      documentation: "Client Request Time\n• Form : YYYYMMDDHHMMSS"
    ),
    DocumentedHeader(
      "X-KM-Time-Zone",
      isRequired: true,
      length: 3...3,
      documentation: "International Standard Time (UTC, KST, ...)"
    ),
  ]
}
