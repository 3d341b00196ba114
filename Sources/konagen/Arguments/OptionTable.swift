import Diagnostics

/// An option as parsing, help and shell completion know it.
struct OptionSpec: Sendable {
  /// What follows the name.
  enum Value: Sendable {
    case none
    case choice(label: String, [String])
    case folder
    case file
    case text(label: String)
  }

  /// Without its dashes.
  let name: String
  let letter: Character?
  let value: Value
  /// One line without a final period.
  let help: String
  /// Records it; the text is empty for an option without a value and is one of the choices where there are some.
  let apply: @Sendable (inout Options, String) -> Void

  init(
    _ name: String, _ letter: Character? = nil, _ value: Value = .none, help: String,
    apply: @escaping @Sendable (inout Options, String) -> Void
  ) {
    self.name = name
    self.letter = letter
    self.value = value
    self.help = help
    self.apply = apply
  }
}

extension OptionSpec {
  /// The options that every command takes, in the order of the help text.
  static let common: [OptionSpec] = [
    OptionSpec("project", "C", .folder, help: "Work on the project in FOLDER instead of the current one") {
      $0.project = $1
    },
    OptionSpec("config", nil, .file, help: "Read the configuration from FILE (SPECS/konagen.json)") { $0.config = $1 },
    OptionSpec("pages", nil, .folder, help: "Read pages from FOLDER (specs/pages)") { $0.pages = $1 },
    OptionSpec("specs", nil, .folder, help: "Keep the JSON spec in FOLDER (specs)") { $0.specs = $1 },
    OptionSpec("output", nil, .folder, help: "Keep the generated Swift in FOLDER (Generated/Konaplate)") {
      $0.output = $1
    },
    OptionSpec(
      "format", nil, .choice(label: "FORMAT", DiagnosticFormat.allCases.map(\.rawValue)),
      help: "How messages are written"
    ) { $0.format = DiagnosticFormat(rawValue: $1) ?? .text },
    OptionSpec(
      "color", nil, .choice(label: "WHEN", ColorChoice.allCases.map(\.rawValue)), help: "Whether messages are coloured"
    ) { $0.color = ColorChoice(rawValue: $1) ?? .auto },
    OptionSpec("quiet", "q", help: "Print errors only") { options, _ in options.verbosity = .quiet },
    OptionSpec("verbose", "v", help: "Print all findings, and every file that is read or written") { options, _ in
      options.verbosity = .verbose
    },
    OptionSpec("measure", help: "Print time and memory of each stage") { options, _ in options.measures = true },
    OptionSpec("help", "h", help: "Print this help") { options, _ in options.asksForHelp = true },
    OptionSpec("version", help: "Print the version") { options, _ in options.asksForVersion = true },
  ]

  static let strict = OptionSpec("strict", help: "Count warnings as errors") { options, _ in options.isStrict = true }

  static let force = OptionSpec("force", help: "Overwrite files that were edited by hand") { options, _ in
    options.isForced = true
  }

  static let parts = OptionSpec(
    "parts", nil, .choice(label: "NUMBER", ["1", "2", "4", "8", "16", "32"]),
    help: "Write this many files, not one an endpoint"
  ) { $0.parts = Int($1) }

  static let summary = OptionSpec("summary", help: "Print only how many lines have a role") { options, _ in
    options.asksForSummary = true
  }

  /// The options of `konagen correct`, which says what is decided and why.
  static let correcting: [OptionSpec] = [
    OptionSpec("value", nil, .text(label: "JSON"), help: "Put this value there") { $0.correction.value = $1 },
    OptionSpec("remove", help: "Leave out what stands there") { options, _ in options.correction.removes = true },
    OptionSpec("confirm", nil, .text(label: "ID"), help: "Settle the doubt that this rule reports there") {
      $0.correction.confirmed = $1
    },
    OptionSpec("review", help: "Accept that the pages' lines behind a correction changed") { options, _ in
      options.correction.reviews = true
    },
    OptionSpec("replace", help: "Put the decision in the place of the one that is there") { options, _ in
      options.correction.replaces = true
    },
    OptionSpec("reason", nil, .text(label: "TEXT"), help: "Why; given more than once, a line each") {
      $0.correction.reason.append($1)
    },
  ]

  /// The options of `konagen diff`; its format takes the place of the common one.
  static let reviewing: [OptionSpec] = [
    OptionSpec(
      "format", nil, .choice(label: "FORMAT", ReviewFormat.allCases.map(\.rawValue)), help: "How the review is written"
    ) {
      $0.review.format = ReviewFormat(rawValue: $1) ?? .text
      $0.format = DiagnosticFormat(rawValue: $1) ?? .text
    },
    OptionSpec(
      "fail-on", nil, .choice(label: "SEVERITY", FailureThreshold.allCases.map(\.rawValue)),
      help: "Exit with 1 from here on"
    ) { $0.review.failOn = FailureThreshold(rawValue: $1) ?? .breaking },
    OptionSpec("accept", nil, .text(label: "FINGERPRINT"), help: "Record that a finding may pass, or 'all' that fail") {
      $0.review.accepted.append($1)
    },
    OptionSpec("reason", nil, .text(label: "TEXT"), help: "Why; given more than once, a line each") {
      $0.review.reason.append($1)
    },
  ]
}
