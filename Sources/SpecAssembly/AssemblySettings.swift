import SpecModel

/// What the configuration says about the service.
public struct AssemblySettings: Hashable, Sendable {
  public var serviceName: String
  public var servers: [API.Server]
  /// Names of fields and headers whose values are secret, in any letter case; a leading or trailing `*` stands for any
  /// letters.
  public var sensitiveNames: [String]

  public init(
    serviceName: String, servers: [API.Server], sensitiveNames: [String] = AssemblySettings.defaultSensitiveNames
  ) {
    self.serviceName = serviceName
    self.servers = servers
    self.sensitiveNames = sensitiveNames
  }
}

extension AssemblySettings {
  /// Card data, account numbers, what identifies a person before the law, and secrets.
  ///
  /// Ordinary personal data (name, address, telephone) is not among them: it is for a project's configuration to add.
  public static let defaultSensitiveNames = [
    // Card data
    "pan", "cardNo", "*CardNo", "cardNum", "*CardNum", "cardNumber", "*CardNumber", "par", "*Par", "*CVC", "*CVV",
    "*CVC2",
    "*CVV2", "*ExpDate", "*ExpiryDate", "*ExpireDate", "*ExpiryYm", "*ExpYm", "track2*",
    // Accounts
    "accountNo", "*AccountNo", "accountNum", "*AccountNum", "accountNumber", "*AccountNumber",
    // What identifies a person
    "ci", "di", "ssn", "residentNo", "*ResidentNo", "*RegistrationNumber", "*JuminNo", "passportNo", "*PassportNo",
    // Secrets
    "*Password", "*Passwd", "*Pwd", "pin", "*Pin", "*PinNo", "otp", "*Otp", "*Token", "*Secret", "*SecretKey",
    "*AccessKey",
    "*ApiKey", "*PrivateKey", "authCode", "*AuthCode", "X-KM-Access-Key", "X-KM-Tran-Token", "encData", "*EncData",
  ]
}
