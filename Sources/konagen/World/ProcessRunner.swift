/// What the command does with other programs: it runs one, without a shell, and takes what it prints.
protocol ProcessRunner {
  /// Runs a program to its end.
  ///
  /// - Throws: when it could not be started; how it ended is part of the output.
  func run(_ request: ProcessRequest) throws(ProcessFailure) -> ProcessOutput
}

/// A program with all that it is given.
struct ProcessRequest {
  /// Looked up in `PATH` unless it holds a slash.
  var program: String
  var arguments: [String]
  /// `NAME=value`; nothing else of the environment is passed on.
  var environment: [String]
  /// What it can read from standard input.
  var input: [UInt8] = []
  /// How many bytes it may print; beyond them nobody listens any more, which ends most programs.
  var outputLimit = 1 << 30
}

/// What a program printed and how it ended.
struct ProcessOutput: Hashable, Sendable {
  /// The exit status; for a program that a signal ended, 128 and the signal's number.
  var status: Int32
  var output: [UInt8]
  var errors: [UInt8]
}

/// A program that could not be started.
enum ProcessFailure: Error, Hashable, Sendable {
  case missing
  /// Anything else, in the system's words.
  case other(String)
}
