/// git, asked to read and for nothing else: no shell, no hook, no pager, no filter, no network.
///
/// What `GIT_` variables of the caller say does not reach it, so that it reads the repository in which the project lies.
struct Git {
  let world: World
  /// Where it runs, absolute.
  let folder: String

  /// - Throws: when git cannot be started.
  func run(_ arguments: [String], input: [UInt8] = []) throws(ProcessFailure) -> ProcessOutput {
    try world.processes.run(
      ProcessRequest(
        program: "git", arguments: Self.guards + ["-C", folder] + arguments, environment: environment, input: input))
  }

  private static let guards = [
    "--no-pager", "--no-replace-objects", "--literal-pathspecs", "-c", "core.hooksPath=/dev/null", "-c",
    "core.fsmonitor=false", "-c", "protocol.allow=never",
  ]

  /// What git and the system's loader need to start and to find the user's word that a repository may be trusted.
  private static let inherited = [
    "PATH", "HOME", "XDG_CONFIG_HOME", "TMPDIR", "USER", "LOGNAME", "SUDO_UID", "DEVELOPER_DIR", "LD_LIBRARY_PATH",
  ]

  private var environment: [String] {
    Self.inherited.compactMap { name in world.variable(name).map { "\(name)=\($0)" } } + [
      "LC_ALL=C", "GIT_ALLOW_PROTOCOL=none", "GIT_NO_LAZY_FETCH=1", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0",
    ]
  }
}

extension ProcessOutput {
  /// What was printed, by lines.
  var lines: [String] {
    output.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The first line of what went wrong, without git's word for it.
  var complaint: String {
    let line = errors.split(separator: UInt8(ascii: "\n")).first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    for word in ["fatal: ", "error: "] where line.hasPrefix(word) { return String(line.dropFirst(word.count)) }
    return line.isEmpty ? "git ended with status \(status)" : line
  }
}
