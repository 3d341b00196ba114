import Foundation

/// Makes the HTTP request of a call: JSON, encrypted where documented, with its headers.
struct RequestPreparation {
  var configuration: ClientConfiguration
  var call: CallContext
  var time: TransactionTime

  /// - Throws: A ``TransportError`` that says that nothing was sent.
  func request(carrying parameters: some Encodable) async throws(TransportError) -> HTTPRequest {
    guard var url = configuration.server.url(of: call.facts.path) else { throw unsent(.invalidURL) }
    if call.facts.isEncrypted, configuration.cipher == nil { throw unsent(.missingCipher) }
    var body = try encode(parameters)
    // HTTP gives such a request no content, and without parameters there is nothing to carry.
    if call.facts.hasNoBody, body == Data("{}".utf8) { body = Data() }
    if call.facts.encryptsRequest, !body.isEmpty, let cipher = configuration.cipher {
      body = try await encrypt(body, with: cipher)
    }
    if call.facts.hasNoBody, !body.isEmpty {
      url = try self.url(url, carrying: body)
      body = Data()
    }
    return HTTPRequest(method: call.facts.method, url: url, headers: try await headers(for: body), body: body)
  }

  /// `url` with the query that carries the parameters of a request without a body.
  private func url(_ url: URL, carrying body: Data) throws(TransportError) -> URL {
    let query: String?
    do {
      query = try configuration.wireFormat.query(carrying: body)
    } catch {
      throw unsent(.encoding, error)
    }
    guard let query, !query.isEmpty else { throw unsent(.noPlaceForParameters) }
    guard let url = url.appending(percentEncodedQuery: query) else { throw unsent(.invalidURL) }
    return url
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

  private func headers(for body: Data) async throws(TransportError) -> HTTPHeaders {
    var headers = HTTPHeaders()
    let documented = call.facts.requestHeaders.compactMap { PortalHeader(named: $0.name)?.rawValue }
    for name in documented + ["Content-Type", "Accept"] + configuration.additionalHeaders.fields.map(\.name)
    where headers[name] == nil {
      headers[name] = try await value(of: name, for: body)
    }
    for field in headers.fields where !isHeaderValue(field.value) { throw unsent(.invalidHeader(field.name)) }
    return headers
  }

  private func value(of header: String, for body: Data) async throws(TransportError) -> String? {
    switch configuration.content(of: header, in: call.facts) {
    case .given(let value), .constant(let value): value
    case .correlationID: call.correlationID
    case .transactionToken: try await token(for: body)
    case .transactionTime: time.seconds
    case .leftOut, .unknown: nil
    }
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
