import Foundation

/// Makes the `X-KM-Tran-Token` of a request: the proof that whoever sends it holds the secret key.
///
/// The portal expects
///
///     KMV1:<time>:<Base64 of HMAC-SHA256(secret key, body)>
///
/// where the time is 17 digits `yyyyMMddHHmmssSSS` and the body is the HTTP body exactly as sent: 67 characters. That much
/// is certain; that an encrypted request is signed over the outer, already encrypted body is probable. The reference pages
/// give the token's length as 66, which no token of that form has.
///
/// ``TransactionTokenSigner`` makes tokens of that form from any HMAC function.
public protocol RequestSigner: Sendable {
  /// - Parameters:
  ///   - body: The bytes that go out, already encrypted where the call demands that.
  ///   - time: The moment that the other headers of the request state.
  /// - Throws: Anything; the call fails with ``TransportError/Reason/signing``, and nothing is sent.
  func token(for body: Data, at time: TransactionTime) async throws -> String
}
