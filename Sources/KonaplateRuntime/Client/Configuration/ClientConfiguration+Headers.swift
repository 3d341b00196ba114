extension ClientConfiguration {
  /// What this gives to a header of a call; `nil` where it gives nothing, or where the client makes a value for each request.
  func value(of header: String, in facts: EndpointFacts) -> String? {
    if let value = additionalHeaders[header] { return value }
    switch PortalHeader(rawValue: header) {
    case .aspID: return aspID
    case .accessKey: return accessKey
    case .cryptoKeyID: return facts.isEncrypted ? cipher?.keyID : nil
    case .timeZone: return timeZone.name
    case .correlationID, .transactionToken, .transactionTime, nil: return nil
    }
  }

  /// Every documented constraint of a call's headers that this configuration breaks.
  ///
  /// What the client makes by itself, such as the time of the request, is in the form that the service is known to take, and
  /// is not held against pages that contradict each other about it.
  func headerViolations(of facts: EndpointFacts) -> [Violation] {
    facts.requestHeaders.flatMap { header in
      let value = value(of: header.name, in: facts)
      if value == nil, PortalHeader(rawValue: header.name) != nil { return [Violation]() }
      return header.violations(of: value)
    }
  }

  /// Every documented constraint that the signer's token breaks. One in the form of the portal's own guide breaks none: its
  /// length is not the one that the pages state.
  func tokenViolations(in request: HTTPRequest, of facts: EndpointFacts) -> [Violation] {
    let name = PortalHeader.transactionToken.rawValue
    guard additionalHeaders[name] == nil, let token = request.headers[name],
      !TransactionTokenSigner.form.matches(token)
    else { return [] }
    return facts.requestHeaders.filter { $0.name == name }.flatMap { $0.violations(of: token) }
  }
}
