import Foundation
import Testing

/// A copy of the committed project in a git repository of its own, with one commit on the branch `main`.
struct GitProject {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch.ofProject()
    try git("init", "--quiet", "--initial-branch=main")
    try commit("As it was")
  }

  func commit(_ message: String) throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--message", message)
  }

  func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // Nothing of the machine's own configuration may matter.
    let identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]
    process.arguments = ["GIT_CONFIG_GLOBAL=/dev/null", "git", "-C", scratch.path] + identity + arguments
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "git \(arguments.joined(separator: " "))")
  }

  /// Changes a file's text.
  func replace(_ old: String, with new: String, in file: String) throws {
    let text = try scratch.read(file)
    try #require(text.contains(old))
    try scratch.write(text.replacing(old, with: new), to: file)
  }
}
