import Diagnostics

/// One run of the command: what it was asked, what it found, what it has to say.
struct Session {
  let world: World
  let options: Options
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether one of the diagnostics stops the run.
  private(set) var hasErrors = false
  /// What the caller learns when there are errors, and when there are none.
  var errorStatus = ExitStatus.failure
  var successStatus = ExitStatus.success
  /// The sentence that ends a run without errors; `nil` where the output speaks for itself.
  var conclusion: String?
  /// What a person reads under the diagnostics, such as an excerpt of a difference.
  var appendix = ""
  /// Whether the command printed a document as its result, beside which no other may stand.
  var hasPrintedResult = false
  /// Whether the command is one that writes files and has not.
  var hasWrittenNothing = false
  /// How many findings of each rule are only counted, as nobody would be shown them.
  private(set) var further: [DiagnosticRule: Int] = [:]
  private(set) var measures: [StageMeasure] = []

  /// When the run began; `nil` where nobody looks on.
  private let start: UInt64?
  private var isShowingProgress = false

  init(world: World, options: Options) {
    self.world = world
    self.options = options
    start = options.verbosity == .quiet || !world.messages.isTerminal ? nil : world.usage().nanoseconds
  }

  /// Takes note of what a stage found; under `--strict` a warning becomes an error here, before it can be passed over.
  mutating func report(_ found: some Sequence<Diagnostic>) {
    let found = options.isStrict ? found.promotingWarnings() : Array(found)
    hasErrors = hasErrors || found.hasErrors
    diagnostics += found
  }

  mutating func report(_ found: Diagnostic) { report(CollectionOfOne(found)) }

  /// Takes note of findings that are more than ``mostTold`` of their rule.
  mutating func count(_ found: [DiagnosticRule: Int]) { further.merge(found, uniquingKeysWith: +) }

  /// Whether diagnostics are printed as text, to where a person looks.
  var reportsText: Bool { options.format == .text || hasPrintedResult }

  /// The severity from which on diagnostics are printed.
  var leastShown: Severity {
    // Annotations are read by people as well; the other formats leave it to their readers to choose.
    switch options.verbosity {
    case .quiet where reportsText || options.format == .github: .error
    case .normal where reportsText || options.format == .github: .warning
    case .quiet, .normal, .verbose: .note
    }
  }

  /// The severity from which on anyone learns of what a stage finds, before `--strict` makes more of it.
  var leastTold: Severity { options.isStrict ? min(leastShown, .warning) : leastShown }

  /// How many findings of one rule are printed, errors aside; who has read those knows what it is about.
  var mostShown: Int { reportsText && options.verbosity < .verbose ? 20 : .max }

  /// How many warnings of one rule anyone learns of, before `--strict` makes more of them.
  var mostTold: Int { options.isStrict ? .max : mostShown }

  /// Ends the run where a stage must not see what the stages before it found wrong.
  func stopOnErrors() throws(Stop) {
    if hasErrors { throw Stop.reported }
  }

  /// Runs a stage and keeps what it used.
  mutating func stage<Value>(
    _ name: String, _ body: (inout Session) throws(Stop) -> Value
  ) throws(Stop) -> Value {
    showProgress(name)
    guard options.measures else { return try body(&self) }
    let before = world.usage()
    let value = try body(&self)
    let after = world.usage()
    measures.append(
      StageMeasure(name: name, nanoseconds: after.nanoseconds - before.nanoseconds, peakMemory: after.peakMemory))
    return value
  }

  /// Names the stage that begins, once a run has taken long enough to wonder.
  private mutating func showProgress(_ stage: String) {
    guard let start, world.usage().nanoseconds - start > 500_000_000 else { return }
    world.messages.write("\u{1B}[2K\(stage) ...\r")
    isShowingProgress = true
  }

  mutating func clearProgress() {
    if isShowingProgress { world.messages.write("\u{1B}[2K") }
    isShowingProgress = false
  }

  /// A line for those who asked for details.
  func detail(_ text: @autoclosure () -> String) {
    if options.verbosity == .verbose { world.messages.write(text() + "\n") }
  }
}

/// The run cannot go on.
enum Stop: Error {
  /// Why is among the session's diagnostics.
  case reported
  /// What the command was given beside options makes no sense.
  case usage(UsageError)
}

/// What one stage used.
struct StageMeasure: Hashable, Sendable {
  var name: String
  var nanoseconds: UInt64
  /// The process's largest resident memory when the stage ended, in bytes.
  var peakMemory: Int
}
