import Foundation
import Testing

@testable import konagen

/// A project in a git repository of its own, with one commit on the branch `main`.
struct GitProject {
  let scratch: Scratch

  /// A copy of the committed project.
  init() throws { try self.init(Scratch.ofProject()) }

  init(_ scratch: Scratch) throws {
    self.scratch = scratch
    try git("init", "--quiet", "--initial-branch=main")
    try commit("As it was")
  }

  /// Two pages about lockers, with what konagen makes of them.
  static func ofLockers() throws -> GitProject {
    let scratch = try Scratch()
    for page in ["booking-a-locker.txt", "closing-a-locker.txt"] {
      try scratch.write(try Repository.read("Tests/Fixtures/DiffPages/" + page), to: "specs/pages/" + page)
    }
    try #require(CapturedRun("--quiet", in: scratch.files).status == .success)
    return try GitProject(scratch)
  }

  func commit(_ message: String) throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--message", message)
  }

  func git(_ arguments: String...) throws { try Self.git(["-C", scratch.path] + arguments) }

  static func git(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // Nothing of the machine's own configuration may matter.
    let identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]
    process.arguments = ["GIT_CONFIG_GLOBAL=/dev/null", "git"] + identity + arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "git \(arguments.joined(separator: " "))")
  }

  /// Whether the machine has what these tests need.
  static let isPossible = (try? git(["--version"])) != nil

  /// Changes a file's text.
  func replace(_ old: String, with new: String, in file: String) throws {
    let text = try scratch.read(file)
    try #require(text.contains(old))
    try scratch.write(text.replacing(old, with: new), to: file)
  }

  /// Brings the spec up to date with what was changed.
  func regenerate() throws {
    let run = CapturedRun("--quiet", in: scratch.files)
    try #require(run.status == .success, "\(run.messages)")
  }
}
