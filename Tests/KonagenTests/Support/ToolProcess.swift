import Foundation
import Testing

/// The built command as a process of its own.
final class ToolProcess {
  private let process = Process()
  private let pipe = Pipe()

  /// Starts `konagen` with a folder as its working folder.
  init(_ arguments: String..., in scratch: Scratch) throws {
    process.executableURL = try Self.executable()
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = pipe
    try process.run()
  }

  var isRunning: Bool { process.isRunning }

  func kill() { _ = Foundation.kill(process.processIdentifier, SIGKILL) }

  /// Waits for the end; what was written to standard error, and the exit status (that of the signal for a killed one).
  func finish() -> (status: Int32, messages: String) {
    let messages = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, messages)
  }

  /// What has been written to standard error until now, at least a byte.
  func firstMessages() -> String { String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self) }

  /// Beside the tests, where the build puts both.
  static func executable() throws -> URL {
    let bundles = Bundle.allBundles.filter { $0.bundlePath.hasSuffix(".xctest") }.map(\.bundleURL)
    let started = CommandLine.arguments.first.map { [URL(fileURLWithPath: $0)] } ?? []
    let candidates = (bundles + started).map { $0.deletingLastPathComponent().appendingPathComponent("konagen") }
    return try #require(candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) })
  }
}
