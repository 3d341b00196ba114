import Foundation

/// The portal's format as far as it is known; see ``WireFormat``.
public struct PortalWireFormat: WireFormat {
  public init() {}
}

extension WireFormat {
  public func body(carrying jwe: String) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return try encoder.encode(EncryptedBody(encData: jwe))
  }

  public func query(carrying body: Data) throws -> String? { nil }

  public func jwe(in body: Data) -> String? {
    // Most answers carry none; the name in the bytes is a cheap first question.
    guard body.range(of: Data("encData".utf8)) != nil else { return nil }
    return try? JSONDecoder().decode(EncryptedBody.self, from: body).encData
  }

  public func result(in body: Data) -> ResultEnvelope? {
    guard let result = try? JSONDecoder().decode(ClearBody.self, from: body).response else { return nil }
    return ResultEnvelope(code: result.code, description: result.description)
  }

  public func parameters(in body: Data) -> Data { body }
}

private struct EncryptedBody: Codable {
  var encData: String
}

private struct ClearBody: Decodable {
  var response: Result

  struct Result: Decodable {
    var code: String
    var description: String?

    private enum Key: CodingKey {
      case code, description
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      code = try container.decode(String.self, forKey: .code)
      // A description of another type is no reason to lose the code.
      description = try? container.decodeIfPresent(String.self, forKey: .description)
    }
  }
}
