import Foundation

/// Makes tokens of the portal's form `KMV1:<time>:<Base64>` with an HMAC-SHA256 that is handed in.
///
/// With CryptoKit, or `Crypto` of swift-crypto, and the secret key of the project:
///
/// ```swift
/// let key = SymmetricKey(data: secret)
/// let signer = TransactionTokenSigner { body in
///   Data(HMAC<SHA256>.authenticationCode(for: body, using: key))
/// }
/// ```
public struct TransactionTokenSigner: RequestSigner {
  /// What a token looks like: 67 characters.
  static let form = ValueFormat(
    "KMV1:<time>:<Base64>", [.literal("KMV1:"), .digits(17...17), .literal(":"), .characters(44...44)])

  private let authenticationCode: @Sendable (Data) async throws -> Data

  /// - Parameter authenticationCode: HMAC-SHA256 of its argument under the project's secret key: 32 bytes.
  public init(authenticationCode: @escaping @Sendable (Data) async throws -> Data) {
    self.authenticationCode = authenticationCode
  }

  public func token(for body: Data, at time: TransactionTime) async throws -> String {
    let code = try await authenticationCode(body)
    return "KMV1:\(time.digits):\(code.base64EncodedString())"
  }
}
