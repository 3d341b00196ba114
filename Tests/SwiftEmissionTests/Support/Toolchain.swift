import Foundation
import SwiftEmission

/// The toolchain that runs the tests, applied to emitted files.
enum Toolchain {
  /// What the compiler says about the files as a module of their own, warnings being errors; empty when it accepts them.
  static func typecheck(_ files: [SwiftFile], options: [String] = []) throws -> String {
    try inFolder(of: files) { folder in
      let paths = files.map { folder.appending(path: $0.name).path }
      let fixed = [
        "swiftc", "-typecheck", "-swift-version", "6", "-warnings-as-errors", "-package-name", "konagen",
        "-module-name", "Konaplate", "-I", modules.path,
      ]
      return try run(fixed + options + paths, in: folder)
    }
  }

  /// What `swift format lint --strict` says about the files under the project's configuration.
  static func lint(_ files: [SwiftFile]) throws -> String {
    try inFolder(of: files) { folder in
      try run(["swift", "format", "lint", "--strict", "--configuration", configuration, "-r", "."], in: folder)
    }
  }

  /// The files as `swift format` leaves them under the project's configuration.
  static func formatted(_ files: [SwiftFile]) throws -> [SwiftFile] {
    try inFolder(of: files) { folder in
      _ = try run(["swift", "format", "-i", "--configuration", configuration, "-r", "."], in: folder)
      return try files.map { file in
        SwiftFile(name: file.name, text: try String(contentsOf: folder.appending(path: file.name), encoding: .utf8))
      }
    }
  }

  private static var configuration: String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../.swift-format").standardized.path
  }

  /// The modules that were built beside the tests.
  private static var modules: URL {
    let products = CommandLine.arguments.map { URL(filePath: $0).deletingLastPathComponent() }
    let candidates = products.map { $0.appending(path: "Modules") }
    return candidates.first { FileManager.default.fileExists(atPath: $0.path) } ?? candidates[0]
  }

  private static func inFolder<Value>(of files: [SwiftFile], _ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "emission-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in files { try Data(file.text.utf8).write(to: folder.appending(path: file.name)) }
    return try body(folder)
  }

  /// What a command prints, together with its exit status when that is not 0.
  private static func run(_ command: [String], in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? output : output + "exit status \(process.terminationStatus)\n"
  }
}
