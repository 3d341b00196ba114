import Foundation

/// Makes the HTTP request of a call: JSON, encrypted where documented, with its headers.
struct RequestPreparation {
  var configuration: ClientConfiguration
  var call: CallContext
  var time: TransactionTime

  /// - Throws: A ``TransportError`` that says that nothing was sent.
  func request(carrying parameters: some Encodable) async throws(TransportError) -> HTTPRequest {
    guard let url = configuration.server.url(of: call.facts.path) else { throw unsent(.invalidURL) }
    let isEncrypted = call.facts.encryptsRequest || call.facts.encryptsResponse
    if isEncrypted, configuration.cipher == nil { throw unsent(.missingCipher) }
    var body = try encode(parameters)
    if call.facts.encryptsRequest, let cipher = configuration.cipher { body = try await encrypt(body, with: cipher) }
    let headers = try await headers(for: body, keyID: isEncrypted ? configuration.cipher?.keyID : nil)
    return HTTPRequest(method: call.facts.method, url: url, headers: headers, body: body)
  }

  private func encode(_ parameters: some Encodable) throws(TransportError) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return try encoder.encode(parameters)
    } catch {
      throw unsent(.encoding, error)
    }
  }

  private func encrypt(_ body: Data, with cipher: any BodyCipher) async throws(TransportError) -> Data {
    do {
      return try configuration.wireFormat.body(carrying: await cipher.encrypt(body))
    } catch {
      throw unsent(.encryption, error)
    }
  }

  private func headers(for body: Data, keyID: String?) async throws(TransportError) -> HTTPHeaders {
    var headers = HTTPHeaders()
    for header in call.facts.requestHeaders.compactMap(PortalHeader.init(rawValue:)) {
      switch header {
      case .aspID: headers[header] = configuration.aspID
      case .correlationID: headers[header] = call.correlationID
      case .accessKey: headers[header] = configuration.accessKey
      case .cryptoKeyID: headers[header] = keyID
      case .transactionToken: headers[header] = try await token(for: body)
      case .transactionTime: headers[header] = time.seconds
      case .timeZone: headers[header] = configuration.timeZone.name
      }
    }
    headers["Content-Type"] = "application/json"
    headers["Accept"] = "application/json"
    for field in configuration.additionalHeaders.fields { headers[field.name] = field.value }
    for field in headers.fields where !isHeaderValue(field.value) { throw unsent(.invalidHeader(field.name)) }
    return headers
  }

  private func token(for body: Data) async throws(TransportError) -> String {
    do {
      return try await configuration.signer.token(for: body, at: time)
    } catch {
      throw unsent(.signing, error)
    }
  }

  private func unsent(_ reason: TransportError.Reason, _ cause: (any Error)? = nil) -> TransportError {
    TransportError(reason, nothingWasSent: true, cause: cause.map(UnderlyingError.init))
  }
}

/// Whether a value is visible ASCII and blanks: a line break would begin another header.
private func isHeaderValue(_ value: String) -> Bool {
  value.utf8.allSatisfy { (0x20...0x7E).contains($0) }
}
