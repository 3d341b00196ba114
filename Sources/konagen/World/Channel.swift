#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Two connected descriptors, one for this process and one for a program that it starts.
///
/// Sockets, not a pipe: writing to a program that has ended fails instead of killing the writer.
struct Channel {
  let ours: Int32
  let theirs: Int32

  init() throws(ProcessFailure) {
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    #elseif canImport(Musl)
      let kind = SOCK_STREAM | SOCK_CLOEXEC
    #else
      let kind = SOCK_STREAM
    #endif
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .other(String(cString: strerror(errno))) }
    #if canImport(Darwin)
      var isSet: Int32 = 1
      setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &isSet, socklen_t(MemoryLayout<Int32>.size))
    #endif
    ours = Channel.lifted(ends[0])
    theirs = Channel.lifted(ends[1])
  }

  /// The descriptor under a number that none of the three standard ones can have, closed when a program starts.
  private static func lifted(_ descriptor: Int32) -> Int32 {
    guard descriptor < 3 else {
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      return descriptor
    }
    let lifted = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    _ = systemClose(descriptor)
    return lifted
  }

  /// Sends as much as goes at once.
  ///
  /// - Returns: Whether the other end still listens.
  func send(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    #if canImport(Darwin)
      let flags = MSG_DONTWAIT
    #else
      let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
    #endif
    let count = bytes.withUnsafeBytes { systemSend(ours, $0.baseAddress, $0.count, flags) }
    if count >= 0 {
      bytes = bytes.dropFirst(count)
      return true
    }
    return errno == EINTR || errno == EAGAIN
  }

  /// The other end reads to its end.
  func endWriting() { _ = shutdown(ours, Int32(SHUT_WR)) }

  /// The other end can write no more.
  func endReading() { _ = shutdown(ours, Int32(SHUT_RD)) }

  func closeTheirs() { _ = systemClose(theirs) }

  /// Closes this process's end.
  func close() { _ = systemClose(ours) }
}
