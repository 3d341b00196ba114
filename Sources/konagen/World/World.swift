/// Everything outside the process that the command can see or change; tests bring their own.
struct World {
  var files: any FileSystem
  var processes: any ProcessRunner
  /// Results: what a pipe or a file receives.
  var output: any TextOutput
  /// Messages and progress for a person.
  var messages: any TextOutput
  /// The value of an environment variable, or `nil` where it is not set.
  var variable: (String) -> String?
  /// What tells this build of the tool from any other on this machine; `nil` where nothing does.
  var tool: () -> String?
  /// Time and memory used so far.
  var usage: () -> Usage
  /// Holds on to a value until the process ends, where giving back its memory piece by piece would only delay that end.
  var hold: (Any) -> Void = { _ in }
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
  /// What is committed does not match its sources; of a comparison, nothing could be compared.
  case stale = 2
  /// The arguments make no sense.
  case usage = 64
}
