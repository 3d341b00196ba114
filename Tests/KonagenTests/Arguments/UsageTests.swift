import Testing

@testable import konagen

struct UsageTests {
  static let wrong: [([String], String)] = [
    (["genrate"], "there is no command 'genrate'; did you mean 'generate'?"),
    (["frobnicate"], "there is no command 'frobnicate'"),
    (["--stricct"], "there is no option --stricct; did you mean '--strict'?"),
    (["-x"], "there is no option -x"),
    (["--fromat", "json"], "there is no option --fromat; did you mean '--format'?"),
    (["--quiet", "--fromat", "json", "check"], "there is no option --fromat; did you mean '--format'?"),
    (["genrate", "--fromat", "json"], "there is no command 'genrate'; did you mean 'generate'?"),
    (["generate", "--format", "yaml"], "--format is one of text, json, github, sarif, not 'yaml'"),
    (["--format=sarf"], "--format is one of text, json, github, sarif, not 'sarf'; did you mean 'sarif'?"),
    (["--format"], "--format needs a value"),
    (["--pages="], "--pages needs a value"),
    (["--quiet=yes"], "--quiet takes no value"),
    (["extract", "more"], "konagen extract has no use for 'more'"),
    (["check", "--force"], "--force is no option of konagen check"),
    (["", "--quiet"], "there is no command ''"),
  ]

  @Test("Wrong arguments say what is wrong, what is near, and where help is", arguments: wrong)
  func wrongArguments(arguments: [String], message: String) {
    let run = CapturedRun(arguments)
    #expect(run.status == .usage)
    #expect(run.output == "")
    #expect(run.messages.split(separator: "\n").first == "konagen: \(message)")
  }

  @Test("The hint names the command whose help is meant")
  func hint() {
    #expect(
      CapturedRun("extract", "--colour").messages.hasSuffix("Run 'konagen extract --help' to see what is possible.\n"))
    #expect(CapturedRun("--colour").messages.hasSuffix("Run 'konagen --help' to see what is possible.\n"))
  }

  static let spellings: [[String]] = [
    ["generate", "--output", "here", "--strict"],
    ["--output=here", "--strict", "generate"],
    ["--strict", "--output", "here", "generate", "--"],
  ]

  @Test("Options stand before or after the command, with or without an equals sign", arguments: spellings)
  func spelling(arguments: [String]) throws {
    let invocation = try parseArguments(arguments)
    #expect(invocation.command.name == "generate")
    #expect(invocation.options.output == "here")
    #expect(invocation.options.isStrict)
    #expect(invocation.operands == [])
  }

  @Test("The value of an option is no command, and what follows -- is no option")
  func positions() throws {
    #expect(try parseArguments(["--pages", "check", "extract"]).command.name == "extract")
    #expect(try parseArguments(["-C", "generate"]).command.name == nil)
    #expect(throws: UsageError(message: "konagen extract has no use for '--strict'", command: "extract")) {
      try parseArguments(["extract", "--", "--strict"])
    }
  }

  @Test("Every option of the tables is parsed")
  func everyOption() throws {
    for command in [CommandSpec.everything] + CommandSpec.named {
      for option in command.allOptions {
        let value: [String] =
          switch option.value {
          case .none: []
          case .choice(_, let choices): [try #require(choices.last)]
          case .folder, .file, .text: ["x"]
          }
        let operands = command.operands.map { _ in "operand" }
        let invocation = try parseArguments([command.name].compactMap(\.self) + operands + ["--" + option.name] + value)
        #expect(invocation.options != Options(), "--\(option.name)")
      }
    }
  }

}
