import Foundation

/// Reads the answer to a call.
///
/// | HTTP status | result code | outcome |
/// |---|---|---|
/// | 200 to 299 | `000_000`, or one documented with such a status | the parameters |
/// | 200 to 299 | none | the parameters, if they are there: success has no other status |
/// | any | any other | rejected |
/// | 400 | none | undecodable |
/// | any other | none | transport: not the service answered |
struct ResponseReading<E: Endpoint> {
  var configuration: ClientConfiguration
  var call: CallContext

  func parameters(in response: HTTPResponse) async throws(CallError<E.ErrorCode>) -> E.Response {
    let body = try await clearBody(of: response)
    let result = configuration.wireFormat.result(in: body)
    guard isSuccessStatus(response.status) else { throw failure(response.status, result, body) }
    if let result, !isSuccess(result.code) { throw rejection(response.status, result) }
    return try decode(body, status: response.status)
  }

  private func clearBody(of response: HTTPResponse) async throws(CallError<E.ErrorCode>) -> Data {
    guard let jwe = configuration.wireFormat.jwe(in: response.body) else { return response.body }
    guard let cipher = configuration.cipher else { throw undecodable(response.status, .missingCipher) }
    do {
      return try await cipher.decrypt(jwe)
    } catch {
      throw undecodable(response.status, .decryption, UnderlyingError(error))
    }
  }

  private func failure(_ status: Int, _ result: ResultEnvelope?, _ body: Data) -> CallError<E.ErrorCode> {
    if let result { return rejection(status, result) }
    guard status == 400 else {
      return .transport(TransportError(.unexpectedAnswer(status: status), correlationID: call.correlationID))
    }
    if body.isEmpty { return undecodable(status, .empty) }
    let isObject = (try? JSONDecoder().decode(JSONObject.self, from: body)) != nil
    return undecodable(status, isObject ? .missingResult : .notJSON)
  }

  private func decode(_ body: Data, status: Int) throws(CallError<E.ErrorCode>) -> E.Response {
    // A call without documented response parameters may be answered by nothing at all.
    let json = body.isEmpty ? Data("{}".utf8) : configuration.wireFormat.parameters(in: body)
    do {
      return try JSONDecoder().decode(E.Response.self, from: json)
    } catch {
      if body.isEmpty { throw undecodable(status, .empty) }
      let reason = UndecodableResponse.Reason(error)
      guard reason == .notJSON, let place = placeOfUnfitNumber(in: json, decoding: E.Response.self) else {
        throw undecodable(status, reason)
      }
      throw undecodable(status, .field(path: shownPath(place), problem: .value))
    }
  }

  private func isSuccess(_ code: String) -> Bool {
    code == "000_000" || E.results.contains { $0.isSuccess && $0.code == code }
  }

  private func rejection(_ status: Int, _ result: ResultEnvelope) -> CallError<E.ErrorCode> {
    .rejected(
      Rejection(
        status: status, code: result.code, text: result.description, correlationID: call.correlationID))
  }

  private func undecodable(
    _ status: Int, _ reason: UndecodableResponse.Reason, _ cause: UnderlyingError? = nil
  ) -> CallError<E.ErrorCode> {
    .undecodable(
      UndecodableResponse(status: status, reason: reason, correlationID: call.correlationID, cause: cause))
  }
}
