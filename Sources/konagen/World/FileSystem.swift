/// What the command does with files, in steps small enough that a test can stop between any two.
///
/// Paths use `/` and are relative to the folder in which the command runs, or absolute.
protocol FileSystem: SendableMetatype {
  /// What stands at `path` itself, a symbolic link not followed; `nil` when nothing does.
  func kind(of path: String) throws(FileFailure) -> FileKind?
  /// The names in a folder as bytes, in any order, without `.` and `..`.
  func names(in folder: String) throws(FileFailure) -> [[UInt8]]
  /// The bytes of a regular file, or of one that a symbolic link leads to, of at most `limit` bytes.
  func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8]
  /// What stands at `path` itself, a symbolic link not followed, and its bytes where that is a file.
  func present(at path: String) throws(FileFailure) -> PresentFile
  /// `path` without symbolic links, absolute.
  func resolve(_ path: String) throws(FileFailure) -> String
  /// Writes a file that must not be there yet.
  func create(_ path: String, _ bytes: [UInt8]) throws(FileFailure)
  /// Puts the file at `path` where `target` stands, replacing it in one step.
  func rename(_ path: String, to target: String) throws(FileFailure)
  func remove(_ path: String) throws(FileFailure)
  /// Creates one folder whose parent is there.
  func createFolder(_ path: String) throws(FileFailure)
  /// Removes a folder that is empty.
  func removeFolder(_ path: String) throws(FileFailure)
  /// The values of `body` at the positions from 0 up to `count`, in order; at the same time where that makes things faster.
  func each<Value: Sendable>(_ count: Int, _ body: @Sendable (Int, Self) -> Value) -> [Value]
  /// Two values that do not depend on each other; computed at the same time where that makes things faster.
  func both<First: Sendable, Second>(_ first: @Sendable (Self) -> First, _ second: () -> Second) -> (First, Second)
  /// Locks a folder against other runs until the lock is let go; calls `onWait` once if another run holds it.
  func lock(_ folder: String, _ kind: LockKind, onWait: () -> Void) throws(FileFailure) -> FolderLock
}

extension FileSystem {
  func each<Value: Sendable>(_ count: Int, _ body: @Sendable (Int, Self) -> Value) -> [Value] {
    (0..<count).map { body($0, self) }
  }

  func both<First: Sendable, Second>(_ first: @Sendable (Self) -> First, _ second: () -> Second) -> (First, Second) {
    (first(self), second())
  }

  /// Whether anything is known to stand at `path`.
  func holds(_ path: String) -> Bool { ((try? kind(of: path)) ?? nil) != nil }

  func present(at path: String) throws(FileFailure) -> PresentFile {
    switch try kind(of: path) {
    case nil: .missing
    case .file: .file(try read(path, limit: Int.max))
    case .some(let kind): .blocked(kind)
    }
  }
}

/// What stands where a file is expected.
enum PresentFile: Hashable, Sendable {
  case missing
  case file([UInt8])
  /// Something that is no regular file.
  case blocked(FileKind)
}

enum FileKind: Hashable, Sendable {
  case file, folder, link, other
}

enum LockKind: Hashable, Sendable {
  /// Others may read, no one writes.
  case shared
  /// No one else reads or writes.
  case exclusive
}

/// A held lock; the lock ends with it, and with the process however that ends.
final class FolderLock {
  private let release: () -> Void

  init(release: @escaping () -> Void) { self.release = release }

  deinit { release() }
}

/// A file operation that did not succeed.
struct FileFailure: Error, Hashable, Sendable {
  enum Reason: Hashable, Sendable {
    case missing, denied, folder, notFolder, special, noSpace, readOnly, exists, notEmpty
    /// In bytes.
    case tooLarge(limit: Int)
    /// Anything else, in the system's words.
    case other(String)
  }

  var path: String
  var reason: Reason
}

extension FileFailure {
  /// What is wrong, as the end of a sentence that begins with the path.
  var explanation: String {
    switch reason {
    case .missing: "is not there"
    case .denied: "may not be accessed"
    case .folder: "is a folder, not a file"
    case .notFolder: "is a file where a folder should be"
    case .special: "is no regular file"
    case .tooLarge(let limit): "holds more than \(limit) bytes"
    case .noSpace: "does not fit: the disk is full"
    case .readOnly: "lies on a read-only file system"
    case .exists: "is there already"
    case .notEmpty: "is not empty"
    case .other(let words): "is out of reach (\(words))"
    }
  }
}
