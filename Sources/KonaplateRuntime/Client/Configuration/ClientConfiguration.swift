import Foundation

/// Everything that a ``KonaplateClient`` needs to know, the clock and the source of random numbers included.
///
/// Descriptions and reflections never show the access key.
public struct ClientConfiguration: Sendable {
  public var server: Server
  /// The service provider's id from the contract, 15 characters.
  public var aspID: String
  /// The project's key from the portal, 40 characters. A secret.
  public var accessKey: String
  public var signer: any RequestSigner
  /// Needed by calls with an encrypted body; without one they fail before anything is sent.
  public var cipher: (any BodyCipher)?
  /// The zone of every time in the headers.
  public var timeZone: ServiceTimeZone
  public var validation: ValidationPolicy
  /// How long a call may take as a whole, until the last byte of the answer; `nil` for as long as it takes.
  public var timeout: Duration?
  public var wireFormat: any WireFormat
  /// Further headers for every request, after the documented ones.
  public var additionalHeaders: HTTPHeaders
  /// The clock.
  public var now: @Sendable () -> Date
  /// The source of random numbers; 28 bits of each go into a correlation id.
  public var random: @Sendable () -> UInt64

  public init(
    server: Server,
    aspID: String,
    accessKey: String,
    signer: any RequestSigner,
    cipher: (any BodyCipher)? = nil,
    timeZone: ServiceTimeZone = .korea,
    validation: ValidationPolicy = .enforce,
    timeout: Duration? = .seconds(30),
    wireFormat: any WireFormat = PortalWireFormat(),
    additionalHeaders: HTTPHeaders = HTTPHeaders(),
    now: @escaping @Sendable () -> Date = { Date() },
    random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
  ) {
    self.server = server
    self.aspID = aspID
    self.accessKey = accessKey
    self.signer = signer
    self.cipher = cipher
    self.timeZone = timeZone
    self.validation = validation
    self.timeout = timeout
    self.wireFormat = wireFormat
    self.additionalHeaders = additionalHeaders
    self.now = now
    self.random = random
  }
}

extension ClientConfiguration: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    "ClientConfiguration(server: \(server), aspID: \(Redacted()), accessKey: \(Redacted()))"
  }

  public var debugDescription: String { description }

  public var customMirror: Mirror {
    let children: KeyValuePairs<String, Any> = [
      "server": server, "aspID": Redacted(), "accessKey": Redacted(), "timeZone": timeZone.name,
      "encrypts": cipher != nil, "timeout": timeout.map { "\($0)" } ?? "none",
    ]
    return Mirror(self, children: children, displayStyle: .struct)
  }
}
