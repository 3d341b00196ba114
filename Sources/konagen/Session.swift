import Diagnostics

/// One run of the command: what it was asked, what it found, what it has to say.
struct Session {
  let world: World
  let options: Options
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether what is committed differs from what its sources give.
  var isStale = false
  /// The sentence that ends a run without errors; `nil` where the output speaks for itself.
  var conclusion: String?
  /// What a person reads under the diagnostics, such as an excerpt of a difference.
  var appendix = ""
  private(set) var measures: [StageMeasure] = []

  init(world: World, options: Options) {
    self.world = world
    self.options = options
  }

  /// Takes note of what a stage found; under `--strict` a warning becomes an error here, before it can be passed over.
  mutating func report(_ found: some Sequence<Diagnostic>) {
    diagnostics += found.lazy.map { diagnostic in
      guard options.isStrict, diagnostic.severity == .warning else { return diagnostic }
      var stricter = diagnostic
      stricter.severity = .error
      return stricter
    }
  }

  mutating func report(_ found: Diagnostic) { report(CollectionOfOne(found)) }

  /// Ends the run where a stage must not see what the stages before it found wrong.
  func stopOnErrors() throws(Stop) {
    if diagnostics.hasErrors { throw Stop.reported }
  }

  /// Runs a stage and keeps what it used.
  mutating func stage<Value>(
    _ name: String, _ body: (inout Session) throws(Stop) -> Value
  ) throws(Stop) -> Value {
    guard options.measures else { return try body(&self) }
    let before = world.usage()
    let value = try body(&self)
    let after = world.usage()
    measures.append(
      StageMeasure(name: name, nanoseconds: after.nanoseconds - before.nanoseconds, peakMemory: after.peakMemory))
    return value
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
