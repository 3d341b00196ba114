import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Carries requests with `URLSession`.
///
/// It keeps no cookies, no cache and no credentials, and follows no redirection.
public final class URLSessionTransport: Transport {
  #if canImport(FoundationNetworking)
    /// Each call has a session of its own. Outside Apple's platforms a session keeps connections and sends a request once more
    /// when a kept one turns out to be dead, though the first may have arrived; and one that is told to keep none (by
    /// `Connection: close`) can stop answering concurrent calls, as the number of a closed socket is taken up by the next one
    /// while events of the old one are still under way.
    private let configuration: URLSessionConfiguration
  #else
    private let session: URLSession
  #endif

  /// - Parameter configuration: What the session is made from; an ephemeral one keeps nothing on disk.
  public init(configuration: URLSessionConfiguration = .ephemeral) {
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    #if canImport(FoundationNetworking)
      self.configuration = configuration
    #else
      session = URLSession(configuration: configuration, delegate: RedirectionRefusal(), delegateQueue: nil)
    #endif
  }

  #if !canImport(FoundationNetworking)
    deinit { session.finishTasksAndInvalidate() }
  #endif

  public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    if Task.isCancelled { throw TransportError(.cancelled, nothingWasSent: true) }
    let data: Data
    let response: URLResponse
    #if canImport(FoundationNetworking)
      let session = URLSession(configuration: configuration, delegate: RedirectionRefusal(), delegateQueue: nil)
      defer { session.finishTasksAndInvalidate() }
    #endif
    do {
      (data, response) = try await session.data(for: URLRequest(request))
    } catch {
      throw TransportError(sending: error)
    }
    guard let response = response as? HTTPURLResponse else {
      throw TransportError(.notHTTP, nothingWasSent: true)
    }
    return HTTPResponse(status: response.statusCode, headers: HTTPHeaders(response), body: data)
  }
}

private final class RedirectionRefusal: NSObject, URLSessionTaskDelegate {
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }
}

extension URLRequest {
  fileprivate init(_ request: HTTPRequest) {
    self.init(url: request.url, cachePolicy: .reloadIgnoringLocalAndRemoteCacheData)
    httpMethod = request.method
    for field in request.headers.fields { setValue(field.value, forHTTPHeaderField: field.name) }
    if !request.body.isEmpty { httpBody = request.body }
    // The client's own timeout limits the call as a whole; this one must not cut in before it.
    timeoutInterval = 24 * 60 * 60
  }
}

extension HTTPHeaders {
  fileprivate init(_ response: HTTPURLResponse) {
    let fields = response.allHeaderFields.compactMap { name, value in
      (name.base as? String).map { Field(name: $0, value: "\(value)") }
    }
    self.init(fields.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
  }
}
