import Foundation

@testable import konagen

/// A copy of the example consumer beside this checkout, in a folder with a blank in its path.
final class Consumer {
  private let scratch: Scratch
  /// The consumer's own folder.
  let path: String
  /// What `make` and the tests run as konagen.
  let tool: String

  init() throws {
    scratch = try Scratch()
    let neighbourhood = scratch.path + "/side by side"
    path = neighbourhood + "/my umbrella"
    try FileManager.default.createDirectory(atPath: neighbourhood, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Repository.path + "/Tests/Fixtures/Consumer", toPath: path)
    try? FileManager.default.removeItem(atPath: path + "/.build")
    try FileManager.default.createSymbolicLink(
      atPath: neighbourhood + "/konagen", withDestinationPath: Repository.path)
    tool = try ToolProcess.executable().path
  }

  /// Runs make with the tool that was built with the tests.
  func make(_ arguments: String..., variables: [String: String] = [:]) throws -> Program {
    try Program("make", arguments, in: path, variables: ["KONAGEN": tool].merging(variables) { $1 })
  }

  func swift(_ arguments: String...) throws -> Program { try Program("swift", arguments, in: path) }

  func konagen(_ arguments: String...) throws -> Program { try Program(tool, arguments, in: path) }

  func run(_ arguments: String...) throws -> Program {
    try Program(path + "/.build/debug/umbrella", arguments, in: path)
  }

  /// Waits until a file that is written now is newer than those that are there: clocks of file systems are coarse.
  func letTimePass() { Thread.sleep(forTimeInterval: 0.03) }

  func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + file))
  }

  func replace(_ text: String, with other: String, in file: String) throws {
    try write(try read(file).replacing(text, with: other), to: file)
  }

  func read(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/" + file)), as: UTF8.self)
  }

  func copy(_ file: String, to other: String) throws {
    try? FileManager.default.removeItem(atPath: path + "/" + other)
    try FileManager.default.copyItem(atPath: path + "/" + file, toPath: path + "/" + other)
  }

  func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path + "/" + file) }

  func isThere(_ file: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + file) }

  /// Writes a shell script that can be run.
  func writeScript(_ text: String, to file: String) throws {
    try write("#!/bin/sh\n" + text + "\n", to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path + "/" + file)
  }
}
