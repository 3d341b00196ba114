/// The headers that the portal documents for its calls, beside `Content-Type` and `Accept`.
public enum PortalHeader: String, Hashable, Sendable, CaseIterable {
  /// The service provider's id, 15 characters.
  case aspID = "X-KM-User-AspId"
  /// A number of its own for each call, 20 characters: `yyMMddHHmmss-` and seven hexadecimal digits.
  case correlationID = "X-KM-Correlation-Id"
  /// The project's key, 40 characters; calls that the service makes back to a provider omit it.
  case accessKey = "X-KM-Access-Key"
  /// The id of the key that bodies are encrypted with, 32 characters; only with encryption.
  case cryptoKeyID = "X-KM-Crypto-Key-Id"
  /// What the ``RequestSigner`` makes of the body.
  case transactionToken = "X-KM-Tran-Token"
  /// The time of the request, 14 digits `yyyyMMddHHmmss`.
  case transactionTime = "X-KM-Tran-Time"
  /// The zone of every time in the request, three letters, for example `KST`.
  case timeZone = "X-KM-Time-Zone"

  /// The names of all of them.
  public static let names = allCases.map(\.rawValue)

  /// All of them, for calls about whose headers nothing else is known.
  public static let undescribed = allCases.map { DocumentedHeader($0.rawValue) }

  /// The header of this name, letter case aside; `nil` for one that is none of the portal's.
  init?(named name: String) {
    guard let header = PortalHeader.allCases.first(where: { $0.rawValue.isSameHeader(as: name) }) else { return nil }
    self = header
  }
}
