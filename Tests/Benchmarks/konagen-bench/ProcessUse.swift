import Foundation

/// What one process used from start to end.
struct ProcessUse: Codable, Hashable, Sendable {
  /// Seconds by the clock.
  var wall: Double
  /// Seconds of the processors, the system's on its behalf included.
  var cpu: Double
  /// The largest resident memory, in bytes.
  var peakMemory: Int
  var exitStatus: Int32
}

/// Runs a program to its end, its output and messages going to `output`, and asks the system what it used.
///
/// The peak memory of a small program is never less than that of this process, which the system counts in until the program has started.
func run(
  _ program: String, _ arguments: [String], output: String = "/dev/null"
) throws -> ProcessUse {
  let words = [program] + arguments
  var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
  // A make of make's own must not take itself for a part of the one that runs this.
  let inherited = ProcessInfo.processInfo.environment.filter { !["MAKEFLAGS", "MAKELEVEL", "MFLAGS"].contains($0.key) }
  var environment: [UnsafeMutablePointer<CChar>?] = inherited.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { for pointer in pointers + environment { free(pointer) } }

  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
  #else
    var actions = posix_spawn_file_actions_t()
  #endif
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
  posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)

  let start = DispatchTime.now().uptimeNanoseconds
  var process = pid_t()
  let failed = posix_spawnp(&process, program, &actions, nil, &pointers, &environment)
  guard failed == 0 else { throw NotStarted(program: program, reason: String(cString: strerror(failed))) }
  var status: Int32 = 0
  var used = rusage()
  while wait4(process, &status, 0, &used) < 0, errno == EINTR {}
  let end = DispatchTime.now().uptimeNanoseconds
  return ProcessUse(
    wall: Double(end - start) / 1e9, cpu: seconds(used.ru_utime) + seconds(used.ru_stime),
    peakMemory: Int(used.ru_maxrss) * (isMemoryInKilobytes ? 1024 : 1),
    exitStatus: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F)
}

private func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

#if canImport(Darwin)
  private let isMemoryInKilobytes = false
#else
  private let isMemoryInKilobytes = true
#endif

/// The program that runs now, to be started once more for another step.
let ownProgram = Bundle.main.executablePath ?? CommandLine.arguments[0]
