#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The processes of the machine.
struct SystemProcesses: ProcessRunner {
  func run(_ request: ProcessRequest) throws(ProcessFailure) -> ProcessOutput {
    var channels: [Channel] = []
    defer { for channel in channels { channel.close() } }
    for _ in 0..<3 { channels.append(try Channel()) }
    let started = spawn(request, channels.map(\.theirs))
    for channel in channels { channel.closeTheirs() }
    let process = try started.get()
    let (output, errors) = exchange(request, with: channels)
    return ProcessOutput(status: wait(for: process), output: output, errors: errors)
  }

  /// - Parameter standard: The descriptors that become the program's input, output and errors.
  private func spawn(_ request: ProcessRequest, _ standard: [Int32]) -> Result<pid_t, ProcessFailure> {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (target, descriptor) in standard.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(target))
    }
    let arguments = ([request.program] + request.arguments).map { strdup($0) } + [nil]
    let environment = request.environment.map { strdup($0) } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var process = pid_t()
    let code = posix_spawnp(&process, request.program, &actions, nil, arguments, environment)
    switch code {
    case 0: return .success(process)
    case ENOENT: return .failure(.missing)
    default: return .failure(.other(String(cString: strerror(code))))
    }
  }

  /// Writes and reads as the program is ready for it, so that neither waits for the other.
  private func exchange(_ request: ProcessRequest, with channels: [Channel]) -> (output: [UInt8], errors: [UInt8]) {
    var rest = request.input[...]
    var received: [[UInt8]] = [[], [], []]
    var waiting = channels.enumerated().map { index, channel in
      pollfd(fd: channel.ours, events: Int16(index == 0 ? POLLOUT : POLLIN), revents: 0)
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while waiting.contains(where: { $0.fd >= 0 }) {
      if waiting[0].fd >= 0, rest.isEmpty {
        channels[0].endWriting()
        waiting[0].fd = -1
        continue
      }
      guard poll(&waiting, nfds_t(waiting.count), -1) >= 0 || errno == EINTR else { break }
      if waiting[0].fd >= 0, waiting[0].revents != 0, !channels[0].send(&rest) { waiting[0].fd = -1 }
      for index in 1...2 where waiting[index].fd >= 0 && waiting[index].revents != 0 {
        let count = systemRead(waiting[index].fd, &buffer, buffer.count)
        if count > 0 {
          received[index] += buffer[..<count]
          guard received[index].count > request.outputLimit else { continue }
          channels[index].endReading()
          waiting[index].fd = -1
        } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
          waiting[index].fd = -1
        }
      }
    }
    return (received[1], received[2])
  }

  private func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
