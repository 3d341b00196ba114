import Foundation

@testable import konagen

/// A git repository of the committed project, with the built tool where make puts it.
final class GitCheckout {
  private let scratch: Scratch

  var path: String { scratch.path }

  init() throws {
    scratch = try Scratch.ofProject()
    for file in ["Makefile", "konagen.mk", "Package.swift"] { try scratch.write(try Repository.read(file), to: file) }
    try scratch.write(".build/\n", to: ".gitignore")
    try scratch.createFolder(".build/release")
    try FileManager.default.copyItem(
      atPath: ToolProcess.executable().path, toPath: scratch.path + "/.build/release/konagen")
    // The tool is newer than what it would be built from.
    try FileManager.default.setAttributes(
      [.modificationDate: Date()], ofItemAtPath: scratch.path + "/.build/release/konagen")
    _ = try git("init", "--quiet", "--initial-branch=main")
    _ = try git("add", ".")
    _ = try git("commit", "--quiet", "--message", "Begin")
  }

  /// Runs git as somebody, whatever the machine's configuration.
  func git(_ arguments: String...) throws -> Program { try program("git", arguments) }

  func make(_ arguments: String...) throws -> Program { try program("make", arguments) }

  func bash(_ script: String, variables: [String: String]) throws -> Program {
    try program("bash", ["-e", "-o", "pipefail", "-c", script], variables: variables)
  }

  private func program(_ name: String, _ arguments: [String], variables: [String: String] = [:]) throws -> Program {
    var all = ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"]
    for role in ["AUTHOR", "COMMITTER"] {
      all["GIT_\(role)_NAME"] = "Somebody"
      all["GIT_\(role)_EMAIL"] = "somebody@example.com"
    }
    return try Program(name, arguments, in: path, variables: all.merging(variables) { $1 })
  }

  func replace(_ text: String, with other: String, in file: String) throws {
    try scratch.write(try scratch.read(file).replacing(text, with: other), to: file)
  }

  func write(_ text: String, to file: String) throws { try scratch.write(text, to: file) }

  func read(_ file: String) throws -> String { try scratch.read(file) }
}
