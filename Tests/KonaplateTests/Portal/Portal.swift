import Foundation
import KonaplateRuntime

/// The stand-in for the service that `Tests/Portal/portal.py` runs on a real socket. It ends with the process of the tests.
struct Portal: Sendable {
  /// One for all tests of a run.
  static let shared = Result { try Portal() }

  let port: Int

  private init(file: String = #filePath) throws {
    let root = (0..<4).reduce(URL(fileURLWithPath: file)) { url, _ in url.deletingLastPathComponent() }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "portal.py", root.appendingPathComponent("specs").path]
    process.currentDirectoryURL = root.appendingPathComponent("Tests/Portal")
    let input = Pipe()
    process.standardInput = input
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    // The portal lives as long as the other end of its input is open: until the process of the tests ends.
    _ = dup(input.fileHandleForWriting.fileDescriptor)
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    guard let port = Int(line.filter(\.isNumber)) else { throw Failure() }
    self.port = port
  }

  struct Failure: Error, CustomStringConvertible {
    var description: String { "python3 runs no portal: see Tests/Portal/portal.py" }
  }

  /// The server whose answers follow a scenario, such as `success` or `refused=003_022`.
  func server(_ scenario: String) -> ClientConfiguration.Server { .init("http://127.0.0.1:\(port)/\(scenario)") }

  /// How many requests with this correlation id have arrived.
  func count(of correlationID: String) async throws -> Int {
    let response = try await URLSessionTransport().send(
      HTTPRequest(method: "GET", url: URL(filePath: "/")).to("http://127.0.0.1:\(port)/count/\(correlationID)"))
    return try JSONDecoder().decode([String: Int].self, from: response.body)["count"] ?? 0
  }
}

extension HTTPRequest {
  fileprivate func to(_ text: String) -> HTTPRequest {
    var request = self
    if let url = URL(string: text) { request.url = url }
    return request
  }
}

/// Stands in for a JWE: `test.` and Base64.
struct TestCipher: BodyCipher {
  let keyID = String(repeating: "k", count: 32)

  func encrypt(_ body: Data) async throws -> String { "test." + body.base64EncodedString() }

  func decrypt(_ jwe: String) async throws -> Data { Data(base64Encoded: String(jwe.dropFirst(5))) ?? Data() }
}

/// What every test of the portal is configured with, values as long as documented.
func portalConfiguration(
  _ server: ClientConfiguration.Server, aspID: String = String(repeating: "a", count: 15),
  timeout: Duration = .seconds(600)
) -> ClientConfiguration {
  ClientConfiguration(
    server: server, aspID: aspID, accessKey: String(repeating: "b", count: 40),
    signer: TransactionTokenSigner { _ in Data(repeating: 7, count: 32) }, cipher: TestCipher(), timeout: timeout)
}
