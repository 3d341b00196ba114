import Foundation

/// What bodies look like on the wire, as far as the pages leave it open: the one place to change where the service differs.
///
/// Every requirement has an implementation, so that a format of one's own states only what differs:
///
/// ```swift
/// struct ObservedFormat: WireFormat {
///   func jwe(in body: Data) -> String? { String(data: body, encoding: .utf8) }
/// }
/// ```
public protocol WireFormat: Sendable {
  /// The HTTP body that carries an encrypted request; `{"encData":"<JWE>"}` unless implemented.
  func body(carrying jwe: String) throws -> Data

  /// The percent-encoded query that carries the parameters of a call whose method has no body, such as `GET`; `nil` unless
  /// implemented. The documentation says nothing about such calls, so that those with parameters fail before anything is sent
  /// until this says where they travel; so they do where the query is empty, which carries nothing.
  ///
  /// - Parameter body: What would be the body of another method: the JSON object of the parameters, or what carries the JWE.
  func query(carrying body: Data) throws -> String?

  /// The JWE that an answer carries, `nil` for an answer in clear; the string `encData` of a JSON object unless implemented.
  ///
  /// Each answer is asked, whether its call is documented as encrypted or not, because whether errors of encrypted calls are
  /// encrypted is not documented.
  func jwe(in body: Data) -> String?

  /// The outcome that an answer in clear states, `nil` if none; the object `response` with the strings `code` and
  /// `description` of a JSON object unless implemented. The description may be missing.
  func result(in body: Data) -> ResultEnvelope?

  /// The part of an answer in clear that is the JSON object of the documented parameters; the whole body unless implemented.
  func parameters(in body: Data) -> Data
}
