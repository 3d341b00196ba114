/// What the client puts into a header of a call.
enum HeaderContent: Hashable, Sendable {
  /// What the configuration says, which the documentation's constraints are held against.
  case given(String)
  /// The same for every request.
  case constant(String)
  /// Made for each request.
  case correlationID, transactionToken, transactionTime
  /// Nothing: the client knows the header, and the call has no use for it.
  case leftOut
  /// Nothing: the client does not know the header.
  case unknown
}

extension ClientConfiguration {
  /// What the client puts into a header of a call; additional headers replace what it would have put there.
  func content(of header: String, in facts: EndpointFacts) -> HeaderContent {
    if let value = additionalHeaders[header] { return .given(value) }
    switch PortalHeader(named: header) {
    case .aspID: return .given(aspID)
    case .accessKey: return .given(accessKey)
    case .cryptoKeyID: return (facts.isEncrypted ? cipher : nil).map { .given($0.keyID) } ?? .leftOut
    case .timeZone: return .given(timeZone.name)
    case .correlationID: return .correlationID
    case .transactionToken: return .transactionToken
    case .transactionTime: return .transactionTime
    case nil: break
    }
    if header.isSameHeader(as: "Accept") { return .constant("application/json") }
    if header.isSameHeader(as: "Content-Type") { return facts.hasNoBody ? .leftOut : .constant("application/json") }
    return .unknown
  }
}
