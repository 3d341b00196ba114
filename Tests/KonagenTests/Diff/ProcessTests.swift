import Testing

@testable import konagen

struct ProcessTests {
  private func run(_ program: String, _ arguments: String..., input: [UInt8] = []) throws -> ProcessOutput {
    try SystemProcesses().run(
      ProcessRequest(
        program: program, arguments: arguments, environment: ["PATH=/usr/bin:/bin", "GREETING=hello"], input: input))
  }

  @Test("A program that prints while it reads takes any amount of input")
  func exchange() throws {
    let input = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let output = try run("cat", input: input)
    #expect(output.status == 0)
    #expect(output.output == input)
  }

  @Test("A program that ends without reading ends nobody else")
  func ignoredInput() throws {
    let output = try run("sh", "-c", "exit 3", input: [UInt8](repeating: 0, count: 3_000_000))
    #expect(output == ProcessOutput(status: 3, output: [], errors: []))
  }

  @Test("A program that prints without end is not listened to without end")
  func outputLimit() throws {
    let request = ProcessRequest(
      program: "yes", arguments: [], environment: ["PATH=/usr/bin:/bin"], outputLimit: 100_000)
    let output = try SystemProcesses().run(request)
    #expect(output.status != 0)
    #expect((100_000...200_000).contains(output.output.count))
  }

  @Test("Both streams, the status and the environment are as they should be")
  func streams() throws {
    let output = try run("sh", "-c", "echo $GREETING; echo no >&2; kill -9 $$")
    #expect(output == ProcessOutput(status: 137, output: Array("hello\n".utf8), errors: Array("no\n".utf8)))
    #expect(try run("env").lines.sorted() == ["", "GREETING=hello", "PATH=/usr/bin:/bin"])
  }

  @Test("Arguments are not looked at by a shell")
  func arguments() throws {
    #expect(try run("printf", "%s|", "a b", "$HOME", "'; ls", "").output == Array("a b|$HOME|'; ls||".utf8))
  }

  @Test("A program that is not there is said to be missing")
  func missing() {
    #expect(throws: ProcessFailure.missing) { try run("no-such-program-anywhere") }
  }
}
