import Foundation

/// Encrypts and decrypts the bodies of calls whose page says *Encrypted*.
///
/// The portal expects a JWE in compact serialisation (RFC 7516): RSA-OAEP with a key of 2048 bits for the content key,
/// AES-GCM for the content. Request and response are encrypted independently of each other. Scheme and serialisation are
/// certain; that the HTTP body is then `{"encData":"<JWE>"}` is probable, and decided by the ``WireFormat``.
///
/// An implementation takes the service's public key for requests and the project's private key for responses, both of
/// which the portal hands out together with the key's id.
public protocol BodyCipher: Sendable {
  /// The id of the key, 32 characters, which travels in `X-KM-Crypto-Key-Id` with every call that has an encrypted body.
  var keyID: String { get }

  /// - Parameter body: The request as JSON.
  /// - Returns: A JWE in compact serialisation.
  /// - Throws: Anything; the call fails with ``TransportError/Reason/encryption``, and nothing is sent.
  func encrypt(_ body: Data) async throws -> String

  /// - Parameter jwe: A JWE in compact serialisation.
  /// - Returns: The response as JSON.
  /// - Throws: Anything; the call fails with ``UndecodableResponse/Reason/decryption``.
  func decrypt(_ jwe: String) async throws -> Data
}
