/// Everything outside the process that the command can see or change; tests bring their own.
struct World {
  var files: any FileSystem
  /// Results: what a pipe or a file receives.
  var output: any TextOutput
  /// Messages and progress for a person.
  var messages: any TextOutput
  /// The value of an environment variable, or `nil` where it is not set.
  var variable: (String) -> String?
  /// Runs a program with arguments and input, without a shell; `nil` where it could not be started.
  var execute: (_ program: String, _ arguments: [String], _ input: [UInt8]) -> Execution?
  /// Time and memory used so far.
  var usage: () -> Usage
}

/// What a run has used since the process began.
struct Usage: Hashable, Sendable {
  /// Wall time, from any fixed point.
  var nanoseconds: UInt64
  /// The largest resident memory so far, in bytes.
  var peakMemory: Int
}

/// A stream of text that a person or a program reads.
protocol TextOutput {
  func write(_ text: String)
  /// Whether a person is looking at it.
  var isTerminal: Bool { get }
  /// The width in columns; `nil` where it is unknown.
  var width: Int? { get }
}

/// What the caller of the command learns.
enum ExitStatus: Int32, Hashable, Sendable {
  case success = 0
  /// The input has errors, or a check found something that must be decided.
  case failure = 1
  /// What is committed does not match its sources; of a comparison, that there is nothing to compare.
  case stale = 2
  /// The arguments make no sense.
  case usage = 64
}
