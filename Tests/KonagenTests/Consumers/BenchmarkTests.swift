import Testing

@testable import konagen

/// What the benchmark says when it cannot go on.
struct BenchmarkTests {
  @Test(
    "A folder that is not there is named, without a trace of the program's inside",
    arguments: [
      (["write-pages", "1", "nowhere"], "/nowhere/sample-0.txt: "),
      (["change-pages", "1", "nowhere"], "nowhere: No such file or directory"),
      (["copy", "nowhere", "copy"], "nowhere: No such file or directory"),
    ])
  func missingFolder(arguments: [String], message: String) throws {
    let scratch = try Scratch()
    let bench = try ToolProcess.executable().deletingLastPathComponent().appendingPathComponent("konagen-bench").path
    let program = try Program(bench, arguments, in: scratch.path)
    #expect(program.status == 1)
    #expect(program.output.hasPrefix("konagen-bench: ") && program.output.contains(message), "\(program.output)")
    #expect(program.output.split(separator: "\n").count == 1, "\(program.output)")
  }
}
