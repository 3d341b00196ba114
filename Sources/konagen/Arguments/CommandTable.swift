/// A command as parsing, help and shell completion know it.
struct CommandSpec: Sendable {
  /// What the command is given beside options.
  struct Operand: Sendable {
    enum Completion: Sendable {
      case none, page, rule, shell
    }

    enum Count: Sendable {
      case one, optional, any
    }

    let label: String
    let count: Count
    let completion: Completion

    init(_ label: String, _ count: Count, completing completion: Completion = .none) {
      self.label = label
      self.count = count
      self.completion = completion
    }
  }

  /// `nil` for the bare command.
  let name: String?
  /// One line without a final period.
  let summary: String
  /// A paragraph for the command's own help.
  let discussion: String
  let operands: [Operand]
  /// Those beside the common ones.
  let options: [OptionSpec]
  /// What the exit statuses mean, one line.
  let exitStatus: String
  let run: @Sendable (inout Session, _ operands: [String]) throws(Stop) -> Void

  init(
    _ name: String?, summary: String, discussion: String, operands: [Operand] = [], options: [OptionSpec] = [],
    exitStatus: String = "0 fine, 1 errors or findings, 2 what is committed is stale, 64 wrong usage.",
    run: @escaping @Sendable (inout Session, _ operands: [String]) throws(Stop) -> Void
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.operands = operands
    self.options = options
    self.exitStatus = exitStatus
    self.run = run
  }

  var allOptions: [OptionSpec] { options + commonOptions }

  /// The common options but those that the command understands in its own way.
  var commonOptions: [OptionSpec] {
    OptionSpec.common.filter { common in !options.contains { $0.name == common.name } }
  }
}

extension CommandSpec {
  static let everything = CommandSpec(
    nil, summary: "Everything: extract, check, generate",
    discussion: """
      Reads the pages, writes the JSON spec, checks it and writes the Swift library. Nothing is written unless every step
      succeeds, and a file whose contents stay the same is not touched.
      """,
    options: [.strict, .force],
    run: runEverything)

  static let extract = CommandSpec(
    "extract", summary: "Pages to JSON spec",
    discussion: """
      Reads every page and writes the JSON spec with the table of names. Nothing is written when a page has an error.
      """,
    options: [.strict, .force],
    run: runExtract)

  static let generate = CommandSpec(
    "generate", summary: "JSON spec to Swift",
    discussion: """
      Reads the JSON spec, not the pages, and writes the Swift library. Nothing is written when the spec has an error. With
      --parts, the files are KonagenPart1.swift and so on whatever the endpoints, for a build system that must know them beforehand.
      """,
    options: [.strict, .force, .parts],
    run: runGenerate)

  static let check = CommandSpec(
    "check", summary: "Is what is committed up to date and sound?",
    discussion: """
      Does the work of the bare command in memory and compares the result with the files that are there. Writes nothing. With
      --strict, every doubt about the spec that no correction settles is an error. In a project without pages, the spec that was written
      by hand is checked, and the library compared if there is one.
      """,
    options: [.strict],
    run: runCheck)

  static let diff = CommandSpec(
    "diff", summary: "Two specs compared as an API",
    discussion: """
      Compares the JSON specs of two sides and says what each edit means to callers, to Swift source and to behaviour, with the pages' lines
      before and after. A side is a folder of specs or a git revision of this repository, REVISION or REVISION:FOLDER; nothing is fetched.
      HEAD is the project as it lies there unless given, BASE the commit at which HEAD left the main branch. With --accept, findings are
      recorded in accepted.json instead; to accept a stale entry is to drop it.
      """,
    operands: [Operand("BASE", .optional), Operand("HEAD", .optional)],
    options: OptionSpec.reviewing,
    exitStatus: "0 fine, 1 a finding fails, 2 nothing could be compared, 64 wrong usage.",
    run: runDiff)

  static let lines = CommandSpec(
    "lines", summary: "Pages with the role of every line",
    discussion: """
      Prints each line of a page with its number and what it is there for; without a page, those of all. A page is named by its path or by
      its name in the folder of pages. With --format json the account is one document for tools.
      """,
    operands: [Operand("PAGE", .any, completing: .page)],
    options: [.summary],
    run: runLines)

  static let whereFrom = CommandSpec(
    "where", summary: "The page lines behind a part of the spec",
    discussion: """
      Prints the lines of pages that say what stands at a place of the spec, and the corrections that touch it with their reasons. A place
      is written as in corrections.json: 'POST /api/v1/card/status#request.status.values'.
      """,
    operands: [Operand("PLACE", .one)],
    run: runWhere)

  static let correct = CommandSpec(
    "correct", summary: "Record a decision about a place of the spec",
    discussion: """
      Adds a correction to corrections.json: a value that replaces what the pages say (--value), something left out (--remove) or a
      doubt that is settled as it is (--confirm), always with a reason. What the correction expects and which lines it rests on is filled
      in. With --replace, the decision takes the place of an earlier one about the same. With --review, an existing correction whose lines
      changed is shown with both texts and brought up to date.
      """,
    operands: [Operand("PLACE", .one)],
    options: OptionSpec.correcting,
    run: runCorrect)

  static let explain = CommandSpec(
    "explain", summary: "What a message's id means",
    discussion: """
      Prints what the id in brackets at the end of a message stands for, with an example; without an id, the list of all.
      """,
    operands: [Operand("ID", .optional, completing: .rule)],
    run: runExplain)

  static let initialise = CommandSpec(
    "init", summary: "Begin a project",
    discussion: """
      Writes a configuration with every default and a note that explains it into the specs folder. Files that are there are left alone.
      """,
    run: runInit)

  static let completions = CommandSpec(
    "completions", summary: "A completion script for a shell",
    discussion: """
      Prints the script that teaches bash, zsh or fish to complete konagen's commands, options, pages and rule ids. Its first line says how
      to install it.
      """,
    operands: [Operand("SHELL", .one, completing: .shell)],
    run: runCompletions)

  /// All named commands, in the order of the help text.
  static let named: [CommandSpec] = [
    extract, generate, check, diff, lines, whereFrom, correct, explain, initialise, completions,
  ]
}
