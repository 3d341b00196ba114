import Foundation
import KonaplateRuntime

/// Keeps every request, and answers with what it is given.
actor FakeTransport: Transport {
  typealias Answer = @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse

  private(set) var requests: [HTTPRequest] = []
  private let answer: Answer

  init(_ answer: @escaping Answer) { self.answer = answer }

  init(status: Int = 200, headers: HTTPHeaders = [:], _ body: String) {
    self.init { (_) throws(TransportError) in
      HTTPResponse(status: status, headers: headers, body: Data(body.utf8))
    }
  }

  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    requests.append(request)
    return try await answer(request)
  }
}

/// Collects what concurrent closures hand in.
final class Box<Value: Sendable>: Sendable {
  private let stream: AsyncStream<Value>
  private let continuation: AsyncStream<Value>.Continuation

  init() { (stream, continuation) = AsyncStream.makeStream() }

  func append(_ value: Value) { continuation.yield(value) }

  /// Everything so far; the box takes nothing more.
  func values() async -> [Value] {
    continuation.finish()
    return await stream.reduce(into: []) { $0.append($1) }
  }
}

struct DoubleError: Error, CustomStringConvertible {
  var description: String { secret }
}

/// Must never be seen.
let secret = "MARKER-5f0e"

/// Signs with the body itself, so that tests see which bytes were signed.
struct EchoSigner: RequestSigner {
  var fails = false

  func token(for body: Data, at time: TransactionTime) async throws -> String {
    if fails { throw DoubleError() }
    return "\(time.digits)|\(String(decoding: body, as: UTF8.self))"
  }
}

/// Encrypts by reversing.
struct ReversingCipher: BodyCipher {
  var fails = false
  let keyID = "key-1"

  func encrypt(_ body: Data) async throws -> String {
    if fails { throw DoubleError() }
    return String(decoding: body.reversed(), as: UTF8.self)
  }

  func decrypt(_ jwe: String) async throws -> Data {
    if fails { throw DoubleError() }
    return Data(jwe.utf8.reversed())
  }
}

/// 2025-07-11T09:30:15.042 in Korea.
let halfPastNine = Date(timeIntervalSince1970: 1_752_193_815.042)

func configuration(
  server: ClientConfiguration.Server = .sandbox, accessKey: String = "access", signer: any RequestSigner = EchoSigner(),
  cipher: (any BodyCipher)? = nil, validation: ValidationPolicy = .enforce, timeout: Duration? = nil,
  random: @escaping @Sendable () -> UInt64 = { 0xFFFF_FFFF_F0A1_B2C3 }
) -> ClientConfiguration {
  ClientConfiguration(
    server: server, aspID: "asp", accessKey: accessKey, signer: signer, cipher: cipher, validation: validation,
    timeout: timeout, now: { halfPastNine }, random: random)
}
