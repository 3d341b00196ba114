import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension TransportError {
  /// What went wrong when `URLSession` threw `error`.
  init(sending error: any Error) {
    guard let code = (error as? URLError)?.code else {
      self.init(error is CancellationError ? .cancelled : .other, cause: UnderlyingError(error))
      return
    }
    switch code {
    case .cancelled: self.init(.cancelled, cause: UnderlyingError(error))
    case .timedOut: self.init(.timedOut, cause: UnderlyingError(error))
    case .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet,
      .internationalRoamingOff, .dataNotAllowed, .callIsActive:
      self.init(.unreachable, nothingWasSent: true, cause: UnderlyingError(error))
    case .badURL, .unsupportedURL: self.init(.invalidURL, nothingWasSent: true, cause: UnderlyingError(error))
    case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
      .clientCertificateRequired, .appTransportSecurityRequiresSecureConnection:
      self.init(.insecure, nothingWasSent: true, cause: UnderlyingError(error))
    case .networkConnectionLost, .badServerResponse, .cannotParseResponse, .zeroByteResource, .cannotDecodeRawData,
      .cannotDecodeContentData:
      self.init(.connectionLost, cause: UnderlyingError(error))
    default: self.init(.other, cause: UnderlyingError(error))
    }
  }
}
