#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
  import class Foundation.Bundle
#endif

extension World {
  /// The process as it was started.
  static var process: World {
    World(
      files: DiskFileSystem(), processes: SystemProcesses(),
      output: DescriptorOutput(descriptor: STDOUT_FILENO),
      messages: DescriptorOutput(descriptor: STDERR_FILENO),
      variable: { name in getenv(name).map { String(cString: $0) } },
      tool: executableIdentity, usage: processUsage, hold: { _ = Unmanaged.passRetained(Held(value: $0)) })
  }

  func exit(_ status: ExitStatus) -> Never {
    systemExit(status.rawValue)
  }
}

/// A value that nobody lets go of any more.
private final class Held {
  let value: Any

  init(value: Any) { self.value = value }
}

/// An open file descriptor as a stream of text.
struct DescriptorOutput: TextOutput {
  var descriptor: Int32

  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = systemWrite(descriptor, rest.baseAddress, rest.count)
        if count > 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        } else if count < 0, errno == EINTR {
          continue
        } else {
          return
        }
      }
    }
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  var width: Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

/// Where the executable lies on disk, how long it is, and when it was written and put there. The last of these no copy takes along.
private func executableIdentity() -> String? {
  var status = stat()
  #if canImport(Darwin)
    guard let path = Bundle.main.executablePath, stat(path, &status) == 0 else { return nil }
    let times = (status.st_mtimespec, status.st_ctimespec)
  #else
    guard stat("/proc/self/exe", &status) == 0 else { return nil }
    let times = (status.st_mtim, status.st_ctim)
  #endif
  return "\(version) \(status.st_dev) \(status.st_ino) \(status.st_size) \(times.0.tv_sec).\(times.0.tv_nsec) "
    + "\(times.1.tv_sec).\(times.1.tv_nsec)"
}

private func processUsage() -> Usage {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  var used = rusage()
  #if canImport(Glibc)
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &used)
  #else
    getrusage(RUSAGE_SELF, &used)
  #endif
  #if canImport(Darwin)
    let unit = 1
  #else
    let unit = 1024
  #endif
  return Usage(
    nanoseconds: UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec), peakMemory: Int(used.ru_maxrss) * unit)
}
