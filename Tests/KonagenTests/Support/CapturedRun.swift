@testable import konagen

/// What one run of the command printed and returned.
struct CapturedRun {
  var status: ExitStatus
  var output: String
  var messages: String

  /// Runs the command as if it had been started in `folder`.
  init(
    _ arguments: String..., in files: any FileSystem = NoFiles(), variables: [String: String] = [:], tool: String? = nil
  ) {
    self.init(arguments, in: files, variables: variables, tool: tool)
  }

  init(
    _ arguments: [String], in files: any FileSystem = NoFiles(), processes: any ProcessRunner = SystemProcesses(),
    variables: [String: String] = [:], tool: String? = nil
  ) {
    let output = Captured()
    let messages = Captured()
    let world = World(
      files: files, processes: processes, output: output, messages: messages, variable: { variables[$0] },
      tool: { tool },
      usage: { Usage(nanoseconds: 0, peakMemory: 0) })
    status = run(arguments, in: world)
    self.output = output.text
    self.messages = messages.text
  }
}

/// A stream that keeps what is written to it.
final class Captured: TextOutput {
  private(set) var text = ""
  let isTerminal: Bool
  let width: Int?

  init(isTerminal: Bool = false, width: Int? = nil) {
    self.isTerminal = isTerminal
    self.width = width
  }

  func write(_ text: String) { self.text += text }
}

/// A file system in which nothing is there and nothing can be written.
struct NoFiles: FileSystem {
  private func missing(_ path: String) -> FileFailure { FileFailure(path: path, reason: .missing) }

  func kind(of path: String) throws(FileFailure) -> FileKind? { nil }
  func names(in folder: String) throws(FileFailure) -> [[UInt8]] { throw missing(folder) }
  func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] { throw missing(path) }
  func resolve(_ path: String) throws(FileFailure) -> String { "/" + path }
  func create(_ path: String, _ bytes: [UInt8]) throws(FileFailure) { throw missing(path) }
  func rename(_ path: String, to target: String) throws(FileFailure) { throw missing(path) }
  func remove(_ path: String) throws(FileFailure) { throw missing(path) }
  func createFolder(_ path: String) throws(FileFailure) { throw missing(path) }
  func removeFolder(_ path: String) throws(FileFailure) { throw missing(path) }
  func lock(_ folder: String, _ kind: LockKind, onWait: () -> Void) throws(FileFailure) -> FolderLock {
    FolderLock(release: {})
  }
}
