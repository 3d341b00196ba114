import Foundation
import Testing

@testable import konagen

struct HelpTests {
  static let commands = [nil] + CommandSpec.named.map(\.name)

  @Test("The help of each command is as it was agreed", arguments: commands)
  func snapshot(command: String?) throws {
    let run = CapturedRun([command, "--help"].compactMap(\.self))
    #expect(run.status == .success)
    #expect(run.messages == "")
    try Snapshot.expect(run.output, toEqual: "help/\(command ?? "konagen").txt")
  }

  @Test("No help text is kept of a command that is gone")
  func noneExtra() throws {
    let kept = try FileManager.default.contentsOfDirectory(atPath: Snapshot.folder + "/help")
    #expect(Set(kept) == Set(Self.commands.map { ($0 ?? "konagen") + ".txt" }))
  }

  @Test("Help fits a line of a hundred columns", arguments: commands)
  func width(command: String?) {
    for line in CapturedRun([command, "-h"].compactMap(\.self)).output.split(separator: "\n") {
      #expect(line.count <= 100, "\(line)")
    }
  }

  @Test("Help is given even where operands are missing, and the version is one line")
  func asking() {
    #expect(CapturedRun("explain", "too", "many", "--help").status == .success)
    #expect(CapturedRun("--version").output == "konagen \(version)\n")
  }
}
