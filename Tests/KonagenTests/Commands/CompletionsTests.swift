import Foundation
import Testing

@testable import konagen

struct CompletionsTests {
  @Test("Every command and option is in every script", arguments: Shell.allCases)
  func complete(shell: Shell) {
    let script = CapturedRun("completions", shell.rawValue).output
    for command in CommandSpec.named { #expect(script.contains(command.name ?? "")) }
    for option in everyOption {
      #expect(script.contains(shell == .fish ? "-l \(option.name)" : "--\(option.name)"), "--\(option.name)")
    }
    #expect(script.hasSuffix("\n"))
  }

  @Test("An unknown shell is wrong usage")
  func unknown() {
    let run = CapturedRun("completions", "fihs")
    #expect(run.status == .usage)
    #expect(
      run.messages.hasPrefix(
        "konagen: completions are written for bash, zsh, fish, not for 'fihs'; did you mean 'fish'?"))
  }

  static let typed: [([String], [String])] = [
    (["ext"], ["extract"]),
    (["--str"], ["--strict"]),
    (["extract", "--fo"], ["--force", "--format"]),
    (["generate", "--format", "s"], ["sarif"]),
    (["--quiet", "explain", "output-"], ["output-extra", "output-missing", "output-stale"]),
    (["lines", "phys"], ["physical-card-registration.txt"]),
    (["completions", ""], ["bash", "zsh", "fish"]),
    (["correct", "--reason", "--"], []),
    (["check", "--forc"], []),
    (["diff", "--format", "m"], ["markdown"]),
    (["generate", "--format", "m"], []),
    (["diff", "--fail-on", "r"], ["risky", "review"]),
  ]

  @Test("bash completes what was typed", arguments: typed)
  func bash(words: [String], expected: [String]) throws {
    let script = """
      \(Shell.bash.completions)
      COMP_WORDS=(konagen "$@") COMP_CWORD=$#
      _konagen
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["bash", "-uc", script, "bash"] + words
    process.currentDirectoryURL = URL(fileURLWithPath: Repository.path)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let given = output.split(separator: "\n").map(String.init)
    #expect(expected.isEmpty ? given.isEmpty : given.starts(with: expected), "\(given)")
  }
}
