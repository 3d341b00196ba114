#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The file system of the machine.
///
/// Nothing is flushed to the device: a run that is killed leaves whole files in any case, and after a power failure the next
/// run finds by their hashes what did not arrive.
struct DiskFileSystem: FileSystem {
  /// Stands before relative paths; empty for the working folder.
  var base = ""

  private func located(_ path: String) -> String {
    if base.isEmpty || path.utf8.first == UInt8(ascii: "/") { return path.isEmpty ? "." : path }
    return path.isEmpty ? base : base + "/" + path
  }

  private func failure(_ path: String, _ code: Int32 = errno) -> FileFailure {
    let reason: FileFailure.Reason =
      switch code {
      case ENOENT, ENOTDIR: .missing
      case EACCES, EPERM: .denied
      case EISDIR: .folder
      case ENOSPC, EDQUOT: .noSpace
      case EROFS: .readOnly
      case EEXIST: .exists
      case ENOTEMPTY: .notEmpty
      default: .other(String(cString: strerror(code)))
      }
    return FileFailure(path: path, reason: reason)
  }

  func kind(of path: String) throws(FileFailure) -> FileKind? {
    var status = stat()
    guard lstat(located(path), &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure(path)
    }
    return kind(status)
  }

  private func kind(_ status: stat) -> FileKind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  func names(in folder: String) throws(FileFailure) -> [[UInt8]] {
    guard let stream = opendir(located(folder)) else { throw failure(folder) }
    defer { closedir(stream) }
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    var names: [[UInt8]] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
      let bytes = Array(UnsafeRawBufferPointer(start: name, count: strlen(name)))
      if bytes != Array(".".utf8), bytes != Array("..".utf8) { names.append(bytes) }
      errno = 0
    }
    guard errno == 0 else { throw failure(folder) }
    return names
  }

  func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    guard let descriptor = openToRead(path) else { throw failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    switch kind(status) {
    case .file: break
    case .folder: throw FileFailure(path: path, reason: .folder)
    case .link, .other: throw FileFailure(path: path, reason: .special)
    }
    guard status.st_size <= limit else { throw FileFailure(path: path, reason: .tooLarge(limit: limit)) }
    return try contents(of: descriptor, status, path)
  }

  func present(at path: String) throws(FileFailure) -> PresentFile {
    // Opened at once: a file's kind asked for before would be one more question for each, and might be another's by then.
    guard let descriptor = openToRead(path, O_NOFOLLOW) else {
      let code = errno
      switch try kind(of: path) {
      case nil: return .missing
      case .file: throw failure(path, code)
      case .some(let kind): return .blocked(kind)
      }
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    let kind = kind(status)
    return kind == .file ? .file(try contents(of: descriptor, status, path)) : .blocked(kind)
  }

  private func openToRead(_ path: String, _ flags: Int32 = 0) -> Int32? {
    // Without O_NONBLOCK, opening a named pipe would wait for someone to write to it.
    let descriptor = open(located(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK | flags)
    return descriptor < 0 ? nil : descriptor
  }

  /// What an open file holds.
  private func contents(of descriptor: Int32, _ status: stat, _ path: String) throws(FileFailure) -> [UInt8] {
    let size = Int(status.st_size)
    var failed: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = systemRead(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got > 0 {
          count += got
        } else if got == 0 {
          return
        } else if errno != EINTR {
          failed = errno
          return
        }
      }
    }
    guard failed == 0 else { throw failure(path, failed) }
    return bytes
  }

  func each<Value: Sendable>(_ count: Int, _ body: @Sendable (Int, DiskFileSystem) -> Value) -> [Value] {
    concurrentMap(count) { body($0, self) }
  }

  func both<First: Sendable, Second>(
    _ first: @Sendable (DiskFileSystem) -> First, _ second: () -> Second
  ) -> (First, Second) {
    konagen.both({ first(self) }, second)
  }

  func resolve(_ path: String) throws(FileFailure) -> String {
    guard let resolved = realpath(located(path), nil) else { throw failure(path) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  func create(_ path: String, _ bytes: [UInt8]) throws(FileFailure) {
    let descriptor = open(located(path), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(path) }
    var failed: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var rest = buffer
      while !rest.isEmpty {
        let count = systemWrite(descriptor, rest.baseAddress, rest.count)
        if count >= 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        } else if errno != EINTR {
          failed = errno
          return
        }
      }
    }
    // Some file systems report a full disk only here.
    if close(descriptor) != 0, failed == 0, errno != EINTR { failed = errno }
    guard failed == 0 else { throw failure(path, failed) }
  }

  func rename(_ path: String, to target: String) throws(FileFailure) {
    guard systemRename(located(path), located(target)) == 0 else { throw failure(target) }
  }

  func remove(_ path: String) throws(FileFailure) {
    guard unlink(located(path)) == 0 else { throw failure(path) }
  }

  func createFolder(_ path: String) throws(FileFailure) {
    guard mkdir(located(path), 0o777) == 0 else { throw failure(path) }
  }

  func removeFolder(_ path: String) throws(FileFailure) {
    guard rmdir(located(path)) == 0 else { throw failure(path) }
  }

  func lock(_ folder: String, _ kind: LockKind, onWait: () -> Void) throws(FileFailure) -> FolderLock {
    let descriptor = open(located(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(folder) }
    let operation = kind == .exclusive ? LOCK_EX : LOCK_SH
    var result = flock(descriptor, operation | LOCK_NB)
    if result != 0, errno == EWOULDBLOCK {
      onWait()
      repeat { result = flock(descriptor, operation) } while result != 0 && errno == EINTR
    }
    guard result == 0 else {
      let failed = failure(folder)
      close(descriptor)
      throw failed
    }
    return FolderLock {
      // A child process that is just being started holds the descriptor a little longer than this one does.
      _ = flock(descriptor, LOCK_UN)
      close(descriptor)
    }
  }
}
