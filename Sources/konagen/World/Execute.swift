#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#else
  import Darwin
#endif

/// What a program that ran left behind.
struct Execution: Hashable, Sendable {
  /// The exit status; that of a program ended by a signal is 128 and the signal's number.
  var status: Int32
  var output: [UInt8]
}

/// The most input that is given to a program: what every system takes before anyone reads.
let largestInput = 16_000

/// Runs a program that is found by `PATH`, without a shell, until it ends.
///
/// What it writes to standard error is dropped: messages of other programs are not ours to pass on.
/// - Returns: `nil` where it could not be started, or `input` is larger than `largestInput`.
func runProgram(_ program: String, _ arguments: [String], _ input: [UInt8]) -> Execution? {
  guard input.count <= largestInput, let toProgram = makePipe() else { return nil }
  guard let fromProgram = makePipe() else {
    close(toProgram.reading)
    close(toProgram.writing)
    return nil
  }
  let process = spawn(program, arguments, input: toProgram.reading, output: fromProgram.writing)
  close(toProgram.reading)
  close(fromProgram.writing)
  if process != nil { input.withUnsafeBytes { _ = systemWrite(toProgram.writing, $0.baseAddress, $0.count) } }
  close(toProgram.writing)
  let output = process == nil ? [] : readAll(fromProgram.reading)
  close(fromProgram.reading)
  guard let process else { return nil }
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0, errno == EINTR {}
  let signal = status & 0x7F
  return Execution(status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: output)
}

private func makePipe() -> (reading: Int32, writing: Int32)? {
  var ends: [Int32] = [0, 0]
  guard pipe(&ends) == 0 else { return nil }
  // Neither end may live on in the program, or the other side would wait for it.
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  return (ends[0], ends[1])
}

private func spawn(_ program: String, _ arguments: [String], input: Int32, output: Int32) -> pid_t? {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
  #else
    var actions = posix_spawn_file_actions_t()
  #endif
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
  var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
  words.append(nil)
  defer { for word in words { free(word) } }
  var process: pid_t = 0
  return posix_spawnp(&process, program, &actions, nil, words, environ) == 0 ? process : nil
}

private func readAll(_ descriptor: Int32) -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      bytes += buffer[..<count]
    } else if count == 0 || errno != EINTR {
      return bytes
    }
  }
}
