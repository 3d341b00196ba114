import Foundation
import Testing

/// A program of the system that tests run, with what it printed.
struct Program {
  var status: Int32
  /// Standard output and standard error as they came.
  var output: String

  /// Where a program lies, by the PATH of the tests.
  static func path(of name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { $0 + "/" + name }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Whether all of them are there, for tests that are skipped where one is not.
  static func areThere(_ names: String...) -> Bool { names.allSatisfy { path(of: $0) != nil } }

  /// Runs a program, found by its name or given by its path, and waits for it.
  ///
  /// It does not see that it may run below `make`, nor variables of konagen or git.
  init(
    _ program: String, _ arguments: [String], in folder: String, variables: [String: String] = [:]
  ) throws {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(
      fileURLWithPath: program.contains("/") ? program : try #require(Self.path(of: program)))
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let inherited = ProcessInfo.processInfo.environment.filter { name, _ in
      !["MAKEFLAGS", "MFLAGS", "MAKELEVEL", "SWIFT"].contains(name)
        && !["KONAGEN", "GIT_", "SWIFTPM_"].contains { name.hasPrefix($0) }
    }
    process.environment = inherited.merging(variables) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }
}
