extension ClientConfiguration {
  /// Every documented constraint of a call's headers that this configuration breaks.
  ///
  /// What the client makes by itself, such as the time of the request, is in the form that the service is known to take, and
  /// is not held against pages that contradict each other about it.
  func headerViolations(of facts: EndpointFacts) -> [Violation] {
    facts.requestHeaders.flatMap { header in
      switch content(of: header.name, in: facts) {
      case .given(let value): header.violations(of: value)
      case .unknown: header.violations(of: nil)
      case .constant, .correlationID, .transactionToken, .transactionTime, .leftOut: [Violation]()
      }
    }
  }

  /// Every documented constraint that the signer's token breaks. One in the form of the portal's own guide breaks none: its
  /// length is not the one that the pages state.
  func tokenViolations(in request: HTTPRequest, of facts: EndpointFacts) -> [Violation] {
    guard additionalHeaders[.transactionToken] == nil, let token = request.headers[.transactionToken],
      !TransactionTokenSigner.form.matches(token)
    else { return [] }
    return facts.requestHeaders.filter { PortalHeader(named: $0.name) == .transactionToken }
      .flatMap { $0.violations(of: token) }
  }
}
